using System.Text.RegularExpressions;
using Nop.Plugin.CustomerCare.Tests.Localization;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Documentation;

/// <summary>The guide says the same in each of its languages, and leaves no figure unexplained.</summary>
public partial class GuideTranslationTests
{
    [Test]
    public void Pages_OfBothLanguages_AreTheSameOnes()
    {
        Assert.That(Names("pl"), Is.EqualTo(Names("en")));
        Assert.That(MarkdownPage.Read("docs/guide/en/README.md").Links.Concat(["README.md"]), Is.SupersetOf(Names("en")));
        Assert.That(MarkdownPage.Read("docs/guide/pl/README.md").Links.Concat(["README.md"]), Is.SupersetOf(Names("en")));
    }

    [TestCaseSource(nameof(Pairs))]
    public void Page_InPolish_HasTheHeadingsPicturesAndRowsOfTheEnglishOne(string english, string polish)
    {
        var (one, other) = (MarkdownPage.Read(english), MarkdownPage.Read(polish));

        Assert.That(other.Headings.Select(heading => heading.Level), Is.EqualTo(one.Headings.Select(heading => heading.Level)));
        Assert.That(other.Pictures.Select(Path.GetFileName), Is.EqualTo(one.Pictures.Select(Path.GetFileName)));
        Assert.That(other.TableRows, Is.EqualTo(one.TableRows));
        Assert.That(other.CodeSpans, Is.EqualTo(one.CodeSpans));
        Assert.That(other.Blocks.Select(block => block.Info), Is.EqualTo(one.Blocks.Select(block => block.Info)));
    }

    [TestCase("docs/how-counted.md")]
    [TestCase("docs/how-counted.pl.md")]
    public void Figures_ThatTheProductExplains_AreExplainedOnThePage(string page)
    {
        const string prefix = "Plugins.CustomerCare.";
        var explained = TextFiles.Read("en")
            .Where(text => text.Key.Contains("HowCounted", StringComparison.Ordinal) && text.Value.Length > 40)
            .Select(text => text.Key[prefix.Length..]);

        Assert.That(Explains().Matches(MarkdownPage.Read(page).Text).Select(match => match.Groups[1].Value).Where(name => !name.StartsWith('(')), Is.EquivalentTo(explained));
    }

    private static IReadOnlyList<string> Names(string language)
    {
        var folder = $"docs/guide/{language}/";
        return [.. MarkdownPage.All().Where(page => page.Path.StartsWith(folder, StringComparison.Ordinal)).Select(page => page.Path[folder.Length..])];
    }

    private static IEnumerable<TestCaseData> Pairs()
    {
        return Names("en").Select(name => new TestCaseData($"docs/guide/en/{name}", $"docs/guide/pl/{name}").SetArgDisplayNames(name))
            .Append(new TestCaseData("docs/how-counted.md", "docs/how-counted.pl.md").SetArgDisplayNames("how-counted"));
    }

    [GeneratedRegex("<!-- explains: ([^>]+) -->")]
    private static partial Regex Explains();
}
