using System.Globalization;
using System.Text;
using NSubstitute;
using NUnit.Framework;
using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Stores;
using Nop.Core.Domain.Vendors;
using Nop.Plugin.CustomerCare.Admin;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;
using Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;
using Nop.Plugin.CustomerCare.Data.SurveyResults;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Services.Catalog;
using Nop.Services.Directory;
using Nop.Services.Localization;
using Nop.Services.Stores;
using Nop.Services.Vendors;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Surveys;

/// <summary>What the page shows, reckoned again from the exported file alone, by other arithmetic: no figure of ours is used.</summary>
[SetCulture("en-US")]
public class ExportedAnswersTests<TServer> : AnswersFixture<TServer> where TServer : TestServer, new()
{
    private static readonly TimeZoneInfo Warsaw = TimeZoneInfo.FindSystemTimeZoneById("Europe/Warsaw");

    private readonly Random _random = new(20260302);

    [OneTimeSetUp]
    public async Task GiveAnswers()
    {
        var countries = new[] { "PL", "DE", "CZ", null };
        for (var i = 0; i < 240; i++)
        {
            var number = i;
            await AnswerAsync(
                _random.Next(5) == 0 ? SecondNps : Nps,
                _random.Next(11),
                Monday.AddMinutes(_random.Next(-60 * 24 * 60, 60 * 24 * 60)),
                $"person{_random.Next(90)}",
                invitation => invitation with
                {
                    CountryCode = countries[_random.Next(4)],
                    StoreId = 1 + _random.Next(2),
                    OrderValue = number % 9 == 0 ? null : _random.Next(0, 40_000) / 100m,
                    BuyerOrder = number % 7 == 0 ? null : 1 + _random.Next(3),
                    Categories = [.. Enumerable.Range(1, 4).Where(_ => _random.Next(3) == 0)]
                },
                number % 11 == 0 ? "=1+1, \"quoted\"\nand a second line" : null,
                number % 13 == 0);
        }
    }

    [Test]
    public async Task Page_TenRandomFilters_IsWhatTheFileSays()
    {
        for (var trial = 0; trial < 10; trial++)
        {
            var first = new DateOnly(2026, 1, 1).AddDays(_random.Next(60));
            var end = first.AddDays(1 + _random.Next(60));
            int? survey = _random.Next(3) switch { 0 => Nps, 1 => SecondNps, _ => null };
            var mode = trial % 2 == 0 ? AnswerMode.PerOrder : AnswerMode.PerPerson;
            var report = await new BuildSurveyReport(Catalogs, new AnswerCounts(Database), new FixedClock(Monday)).ExecuteAsync(SurveyKind.Recommendation, survey, first, end, mode);
            // The file of all answers, so that choosing the period and each person's latest is done here.
            var file = await FileAsync(Scope(survey));
            var chosen = Chosen(file, first, end, mode);

            var shown = await new ScoreFigures(Texts).PrepareAsync(report.Total);
            Assert.That((shown.Answers, shown.Score, shown.Interval), Is.EqualTo(Figures([.. chosen.Select(Score)])), $"{survey} {first} {end} {mode}");
            foreach (var table in report.Segments.Where(table => table.Dimension is SegmentDimension.Country or SegmentDimension.Store))
                foreach (var group in table.Shown)
                {
                    var column = table.Dimension == SegmentDimension.Country ? "country" : "store_id";
                    var row = await new ScoreFigures(Texts).PrepareAsync(group.Tally);
                    Assert.That((row.Answers, row.Score, row.Interval), Is.EqualTo(Figures([.. chosen.Where(answer => answer[column] == (group.Key ?? string.Empty)).Select(Score)])), $"{table.Dimension} {group.Key}");
                }

            var category = report.Segments.Single(table => table.Dimension == SegmentDimension.Category);
            foreach (var group in category.Shown.Where(group => group.Key is not null))
                Assert.That(group.Tally.Answers, Is.EqualTo(chosen.Count(answer => answer["category_ids"].Split(' ').Contains(group.Key))));
            Assert.That((await FileAsync(report.Scope)).Select(answer => answer["invitation"]), Is.EquivalentTo(chosen.Select(answer => answer["invitation"])), "the file of the page's filter");
        }
    }

    [Test]
    public async Task File_Comment_IsNoFormulaAndComesBackWhole()
    {
        var comments = (await FileAsync(Scope(null))).Select(answer => answer["comment"]).Where(comment => comment.Length > 0).Distinct();

        Assert.That(comments, Is.EqualTo(new[] { "'=1+1, \"quoted\"\nand a second line" }));
    }

    private static List<Dictionary<string, string>> Chosen(IEnumerable<Dictionary<string, string>> file, DateOnly first, DateOnly end, AnswerMode mode)
    {
        var inPeriod = file.Where(answer => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(When(answer), Warsaw)) is var day && day >= first && day < end).ToList();
        return mode == AnswerMode.PerOrder
            ? inPeriod
            : [.. inPeriod.GroupBy(answer => answer["person"]).Select(person => person.OrderBy(When).ThenBy(answer => long.Parse(answer["invitation"], CultureInfo.InvariantCulture)).Last())];
    }

    private static DateTime When(Dictionary<string, string> answer)
    {
        return DateTime.Parse(answer["answered_on_utc"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
    }

    private static int Score(Dictionary<string, string> answer) => int.Parse(answer["score"], CultureInfo.InvariantCulture);

    // Answers, score and interval as the page writes them, by the textbook.
    private static (string Answers, string Score, string? Interval) Figures(IReadOnlyCollection<int> scores)
    {
        if (scores.Count == 0)
            return ("0", "No data", null);

        double promoters = scores.Count(score => score >= 9), detractors = scores.Count(score => score <= 6), all = scores.Count + 3;
        double p = (promoters + 0.75) / all, d = (detractors + 0.75) / all;
        var half = 100 * 1.959963984540054 * Math.Sqrt((p + d - (p - d) * (p - d)) / all);
        var (low, high) = (Math.Max(100 * (p - d) - half, -100), Math.Min(100 * (p - d) + half, 100));
        var score = Math.Round((decimal)(promoters - detractors) * 100 / scores.Count, MidpointRounding.AwayFromZero);
        return (scores.Count.ToString(CultureInfo.InvariantCulture), Signed((double)score), $"{Signed(low)} to {Signed(high)}");
    }

    private static string Signed(double points)
    {
        var whole = (int)Math.Round(points, MidpointRounding.AwayFromZero);
        return whole > 0 ? $"+{whole}" : whole < 0 ? $"\u2212{-whole}" : "0";
    }

    private static AdminTexts Texts
    {
        get
        {
            var localization = Substitute.For<ILocalizationService>();
            localization.GetResourceAsync(Arg.Any<string>()).Returns(call => call.Arg<string>() switch
            {
                "Plugins.CustomerCare.SurveyResults.Interval" => "{0} to {1}",
                "Plugins.CustomerCare.ScoreStanding.no_data" => "No data",
                var key => key
            });
            return new AdminTexts(localization);
        }
    }

    private async Task<List<Dictionary<string, string>>> FileAsync(AnswerScope scope)
    {
        var stores = Substitute.For<IStoreService>();
        stores.GetAllStoresAsync().Returns([new Store { Id = 1, Name = "Shop" }]);
        var categories = Substitute.For<ICategoryService>();
        categories.GetAllCategoriesAsync(Arg.Any<int>(), Arg.Any<bool>()).Returns([new Category { Id = 1, Name = "Shoes" }]);
        var vendors = Substitute.For<IVendorService>();
        vendors.GetAllVendorsAsync(showHidden: true).Returns(new PagedList<Vendor>([], 0, 1));
        var answers = await new AnswerListQuery(Database).ReadAllAsync(new AnswerListFilter(scope));
        var bytes = SafeCsv.Write(await new AnswerCsvRows(new SegmentNames(Texts, stores, categories, vendors, Substitute.For<ICountryService>()), new SeesInquiries(Substitute.For<Nop.Services.Security.IPermissionService>())).PrepareAsync(answers));
        var rows = Parse(Encoding.UTF8.GetString(bytes[3..])).ToList();
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    private static IEnumerable<List<string>> Parse(string text)
    {
        var (row, field, isQuoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (isQuoted && letter == '"' && i + 1 < text.Length && text[i + 1] == '"')
                field.Append(text[i++]);
            else if (letter == '"')
                isQuoted = !isQuoted;
            else if (isQuoted)
                field.Append(letter);
            else if (letter is ',' or '\n')
            {
                row.Add(field.ToString());
                field.Clear();
                if (letter == ',')
                    continue;
                yield return row;
                row = [];
            }
            else if (letter != '\r')
                field.Append(letter);
        }
    }
}
