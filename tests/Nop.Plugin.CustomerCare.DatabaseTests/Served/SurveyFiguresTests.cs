using System.Globalization;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Served;

/// <summary>Ten random periods and ways of counting: the score that the page shows, its interval and its groups, worked out again from the file of answers.</summary>
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public class SurveyFiguresTests
{
    private const int LEAST = 10;

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    private static IEnumerable<int> Seeds => Enumerable.Range(1, 10);

    [TestCaseSource(nameof(Seeds))]
    public async Task Results_RandomFilter_AreWhatTheirFileSays(int seed)
    {
        var random = new Random(seed);
        var start = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-random.Next(15, 400));
        var address = $"?surveyId=0&fromDay={start:yyyy-MM-dd}&toDay={start.AddDays(random.Next(5, 150)):yyyy-MM-dd}&mode={(seed % 2 == 0 ? "per_order" : "per_person")}";
        using var admin = await Person.SignInAsync("admin");
        var page = (await admin.GetAsync("/Admin/CustomerCareSurveyResults/Index" + address)).Body;
        var answers = await CsvFile.ReadAsync(admin, "/Admin/CustomerCareSurveyResults/AnswersCsv" + address);
        var figures = await CsvFile.ReadAsync(admin, "/Admin/CustomerCareSurveyResults/FiguresCsv" + address);
        var scores = answers.Select(answer => int.Parse(answer["score"], CultureInfo.InvariantCulture)).ToList();
        var (promoters, detractors) = (scores.Count(score => score >= 9), scores.Count(score => score <= 6));

        Assert.That(scores, Has.Count.GreaterThan(0));
        if (seed % 2 == 1)
            Assert.That(answers.Where(answer => answer["person"].Length > 0).Select(answer => answer["person"]), Is.Unique, "each person once");
        var total = figures.Single(row => row["table"] == "total");
        Assert.That(
            (total["answers"], total["promoters"], total["detractors"], total["nps"]),
            Is.EqualTo((Text(scores.Count), Text(promoters), Text(detractors), (Math.Round(100m * (promoters - detractors) / scores.Count, 4, MidpointRounding.AwayFromZero)).ToString("0.####", CultureInfo.InvariantCulture))));
        var shown = Page.Figures(page);
        Assert.That(
            (shown["promoter"], shown["passive"], shown["detractor"]),
            Is.EqualTo((Number(promoters), Number(scores.Count - promoters - detractors), Number(detractors))), address);
        if (scores.Count < LEAST)
            return;

        Assert.That(shown["score"], Is.EqualTo(Signed(100.0 * (promoters - detractors) / scores.Count)), address);
        Assert.That(Page.Text(page), Does.Contain(Interval(promoters, detractors, scores.Count)), address);
    }

    // Three answers more, a quarter of them for, a quarter against: the adjusted interval of Wald at 95 %.
    private static string Interval(double promoters, double detractors, double count)
    {
        double all = count + 3, p = (promoters + 0.75) / all, d = (detractors + 0.75) / all;
        var half = 1.959963984540054 * Math.Sqrt((p + d - (p - d) * (p - d)) / all);
        return $"{Signed(Math.Max(-100, 100 * (p - d - half)))} to {Signed(Math.Min(100, 100 * (p - d + half)))}";
    }

    private static string Signed(double points)
    {
        var whole = (int)Math.Round(points, MidpointRounding.AwayFromZero);
        return whole > 0 ? $"+{whole}" : whole < 0 ? $"\u2212{-whole}" : "0";
    }

    private static string Number(int number) => number.ToString("N0", English);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
