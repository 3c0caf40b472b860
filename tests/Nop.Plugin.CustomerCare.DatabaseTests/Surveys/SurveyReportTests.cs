using Nop.Plugin.CustomerCare.Data.SurveyResults;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Surveys;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Surveys;

/// <summary>Days are Warsaw's: in March 2026 an hour ahead of UTC, from the 29th two.</summary>
public class SurveyReportTests<TServer> : AnswersFixture<TServer> where TServer : TestServer, new()
{
    [OneTimeSetUp]
    public async Task GiveAnswers()
    {
        await AnswerAsync(Nps, 10, Utc(1, 31, 22, 59));
        await AnswerAsync(Nps, 9, Utc(1, 31, 23, 0));
        await AnswerAsync(Nps, 0, Utc(2, 28, 22, 59).AddSeconds(59).AddMilliseconds(999));
        await AnswerAsync(Nps, 7, Utc(2, 28, 23, 0));
        await AnswerAsync(Nps, 8, Utc(3, 31, 21, 59));
        await AnswerAsync(Nps, 6, Utc(3, 31, 22, 0));
    }

    [Test]
    public async Task ExecuteAsync_LastMillisecondOfADay_BelongsToThatDay()
    {
        var february = await ReportAsync(new DateOnly(2026, 2, 1), new DateOnly(2026, 3, 1));

        Assert.That(february.Total.Scores.Where(score => score.Count > 0), Is.EqualTo(new[] { (0, 1), (9, 1) }));
        Assert.That((february.Scope.FromUtc, february.Scope.ToUtc, february.TimeZone), Is.EqualTo((Utc(1, 31, 23, 0), Utc(2, 28, 23, 0), "Europe/Warsaw")));
    }

    [Test]
    public async Task ExecuteAsync_ClockChange_MovesTheEndOfTheMonth()
    {
        var march = await ReportAsync(new DateOnly(2026, 3, 1), new DateOnly(2026, 4, 1));

        Assert.That(march.Total.Scores.Where(score => score.Count > 0), Is.EqualTo(new[] { (7, 1), (8, 1) }));
    }

    [Test]
    public async Task ExecuteAsync_PeriodBefore_HasAsManyDaysAndTouchesOnly()
    {
        var march = await ReportAsync(new DateOnly(2026, 3, 1), new DateOnly(2026, 4, 1));

        Assert.That(march.PreviousPeriod, Is.EqualTo(new PeriodPart(new DateOnly(2026, 1, 29), new DateOnly(2026, 3, 1))));
        Assert.That(march.Previous!.Answers, Is.EqualTo(3));
        Assert.That(march.Change, Is.Null, "three and two answers are nothing to compare");
    }

    [Test]
    public async Task ExecuteAsync_Trend_AddsUpToTheTotal()
    {
        var report = await ReportAsync(new DateOnly(2026, 1, 1), new DateOnly(2026, 5, 1));

        Assert.That((report.Step, report.Trend.Select(point => point.Tally.Answers)), Is.EqualTo((PeriodStep.Month, new[] { 1, 2, 2, 1 })));
        Assert.That(report.Total.Answers, Is.EqualTo(6));
    }

    [Test]
    public async Task ExecuteAsync_FirstDaysThereAre_HaveNothingBeforeThem()
    {
        var report = await ReportAsync(DateOnly.MinValue, new DateOnly(2026, 5, 1));

        Assert.That((report.PreviousPeriod, report.Previous, report.Total.Answers), Is.EqualTo(((PeriodPart?)null, (ScoreTally?)null, 6)));
    }

    private static DateTime Utc(int month, int day, int hour, int minute) => new(2026, month, day, hour, minute, 0, DateTimeKind.Utc);

    private Task<SurveyReport> ReportAsync(DateOnly firstDay, DateOnly end)
    {
        return new BuildSurveyReport(Catalogs, new AnswerCounts(Database), new FixedClock(Monday)).ExecuteAsync(SurveyKind.Recommendation, Nps, firstDay, end, AnswerMode.PerOrder);
    }
}
