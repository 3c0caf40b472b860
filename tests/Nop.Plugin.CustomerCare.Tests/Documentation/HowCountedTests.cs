using System.Globalization;
using System.Text.RegularExpressions;
using Nop.Plugin.CustomerCare.Reports.Contacts;
using Nop.Plugin.CustomerCare.Surveys.Scores;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Documentation;

/// <summary>The examples of "How is this counted?" come out as the page says: given numbers on their first line, their result behind an arrow.</summary>
[TestFixture("docs/how-counted.md")]
[TestFixture("docs/how-counted.pl.md")]
public partial class HowCountedTests(string path)
{
    private const char ARROW = '→';
    private readonly IReadOnlyList<(string Info, string Code)> _blocks = MarkdownPage.Read(path).Blocks;

    [Test]
    public void Examples_AreOfEveryKind_AndOfNoOther()
    {
        Assert.That(_blocks.Select(block => block.Info).Distinct(), Is.EquivalentTo(CountedExamples.ByName.Keys.Concat(["deadline", "repeated-contact"])));
    }

    [Test]
    public void Results_AreWhatTheProductCounts()
    {
        foreach (var (info, code) in _blocks.Where(block => CountedExamples.ByName.ContainsKey(block.Info)))
            Assert.That(Shown(info, code), Is.EqualTo(CountedExamples.ByName[info](Numbers(Lines(code)[0]))), code);
    }

    [Test]
    public void Deadline_IsThatOfTheEngine()
    {
        var code = Block("deadline");
        var instants = Instants(code);

        Assert.That(CountedExamples.Deadline(Zone().Match(code).Value, instants[0], (int)Numbers(Hours().Match(code).Value)[0]), Is.EqualTo(instants[1]));
    }

    [Test]
    public void RepeatedContact_IsJudgedSo()
    {
        var code = Block("repeated-contact");
        var instants = Instant().Matches(code).Select(match => match.Value).ToList();
        var hours = (int)Numbers(Hours().Match(code).Value)[0];

        Assert.That(instants.Skip(1).Select(again => CountedExamples.Verdict(instants[0], again, hours)), Is.EqualTo(new[] { ReplyVerdict.Repeated, ReplyVerdict.Enough }));
    }

    [Test]
    public void Changes_AreClaimedOnlyWhereTheTestShowsThem()
    {
        var blocks = _blocks.Where(block => block.Info == "change").Select(block => block.Code).ToList();

        Assert.That(blocks.Select(Claims), Is.EqualTo(blocks.Select(IsSignificant)));
        Assert.That(blocks.Select(Claims).Distinct().Count(), Is.EqualTo(2));
    }

    [Test]
    public void Score_HasTheCentreAndTheErrorThatItsExampleNames()
    {
        var code = Block("nps");
        var given = Numbers(Lines(code)[0]);
        var interval = new NetPromoterScore((int)given[0], (int)given[1], (int)given[2]).Interval!.Value;

        Assert.That(Numbers(Lines(code)[2])[^2..], Is.EqualTo(new[] { Math.Round((decimal)interval.Centre, 2), Math.Round((decimal)(interval.HalfWidth / 1.959963984540054), 2) }));
    }

    [Test]
    public void Sums_OnTheWay_AreRight()
    {
        var sums = _blocks.SelectMany(block => Sum().Matches(block.Code)).ToList();

        Assert.That(sums.Where(sum => Work(sum.Groups[1].Value) != Number(sum.Groups[2].Value)).Select(sum => sum.Value), Is.Empty);
        Assert.That(sums, Has.Count.GreaterThan(10));
    }

    private static decimal[] Shown(string info, string code)
    {
        var result = Lines(code).Single(line => line.StartsWith(ARROW));
        return info == "bands" ? [.. AfterColon().Matches(result).Select(match => Number(match.Groups[1].Value))] : Numbers(result);
    }

    private static bool Claims(string code) => code.Contains("risen", StringComparison.Ordinal) || code.Contains("wzrost", StringComparison.Ordinal);

    private static bool IsSignificant(string code)
    {
        var counts = Numbers(Lines(code)[0]).Select(number => (int)number).ToList();
        return new NetPromoterScore(counts[0], counts[1], counts[2]).ChangeTo(new NetPromoterScore(counts[3], counts[4], counts[5]))!.IsSignificant;
    }

    private string Block(string info) => _blocks.Single(block => block.Info == info).Code;

    private static string[] Lines(string code) => code.TrimEnd('\n').Split('\n');

    private static decimal[] Numbers(string text) => [.. NumberText().Matches(text).Select(match => Number(match.Value))];

    private static decimal Number(string text) => decimal.Parse(text.Replace(',', '.').Replace('−', '-'), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static List<DateTime> Instants(string code)
    {
        return [.. Instant().Matches(code).Select(match => DateTime.ParseExact(match.Value, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture))];
    }

    /// <summary>From left to right; no example mixes signs of different rank.</summary>
    private static decimal Work(string sum)
    {
        var words = sum.Split(' ');
        var value = Number(words[0]);
        for (var place = 1; place < words.Length; place += 2)
            value = words[place] switch
            {
                "+" => value + Number(words[place + 1]),
                "×" => value * Number(words[place + 1]),
                "/" => value / Number(words[place + 1]),
                _ => throw new FormatException(sum)
            };
        return value;
    }

    [GeneratedRegex(@"[+−-]?\d+(?:[.,]\d+)?")]
    private static partial Regex NumberText();

    [GeneratedRegex(@"(\d+(?:[.,]\d+)?(?: [+×/] \d+(?:[.,]\d+)?)+) = (\d+(?:[.,]\d+)?)")]
    private static partial Regex Sum();

    [GeneratedRegex(@": (\d+)")]
    private static partial Regex AfterColon();

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2} \d{2}:\d{2}")]
    private static partial Regex Instant();

    [GeneratedRegex(@"[A-Z][a-z]+/[A-Z][a-z]+")]
    private static partial Regex Zone();

    [GeneratedRegex(@"\d+ (?:hours|godzin)")]
    private static partial Regex Hours();
}
