using NSubstitute;
using NUnit.Framework;
using Nop.Core;
using Nop.Plugin.CustomerCare.Admin;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Dashboard;
using Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;
using Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;
using Nop.Plugin.CustomerCare.Admin.Models.Dashboard;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Reports;
using Nop.Plugin.CustomerCare.Data.SurveyResults;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Reports.Summaries;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Reports.Trends;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Services.Security;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Surveys;

/// <summary>What the dashboard and the summary say of answers, on Monday, 2 March 2026.</summary>
public class DashboardScoreTests<TServer> : AnswersFixture<TServer> where TServer : TestServer, new()
{
    private FixedClock Clock => new(Monday);

    [OneTimeSetUp]
    public async Task Answer()
    {
        for (var day = 0; day < 12; day++)
            await AnswerAsync(Nps, day % 4 == 0 ? 3 : 9, Monday.AddDays(-day * 9), change: invitation => invitation with { StoreId = 1 + day % 2, CustomerId = 40 + day }, comment: day == 0 ? "It never came. " + new string('z', 300) : null);
        await AnswerAsync(SecondNps, 0, Monday.AddDays(-1), isInvalid: true);
        await AnswerAsync(Satisfaction, 1, Monday.AddDays(-1));
        await AnswerAsync(Nps, 10, Monday.AddMonths(-14));
    }

    [Test]
    public async Task Score_Months_AddUpToTheAnswersOfTheYear()
    {
        var score = await new ReadScoreToday(Catalogs, new AnswerCounts(Database), Clock).ExecuteAsync();

        Assert.That(score.Trend, Has.Count.EqualTo(12));
        Assert.That(score.Trend.Sum(month => month.Tally.Answers), Is.EqualTo(12));
        Assert.That(score.Trend[^1].Tally.Answers, Is.EqualTo(1), "March so far");
        Assert.That((score.Now.Answers, score.Now.Detractors, score.Period.End), Is.EqualTo((10, 3, new DateOnly(2026, 3, 3))));
    }

    [Test]
    public async Task Score_OfAStore_LeavesTheOtherOut()
    {
        var read = new ReadScoreToday(Catalogs, new AnswerCounts(Database), Clock);
        var (first, second, both) = (await read.ExecuteAsync(1), await read.ExecuteAsync(2), await read.ExecuteAsync());

        Assert.That((first.Now.Answers, second.Now.Answers, first.Now.Detractors, second.Now.Detractors), Is.EqualTo((5, 5, 3, 0)));
        Assert.That(first.Trend.Zip(second.Trend, (one, other) => one.Tally.Answers + other.Tally.Answers), Is.EqualTo(both.Trend.Select(month => month.Tally.Answers)));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task Detractors_NewestFirst_LeadOnlyWhereTheReaderMayGo(bool isAllowed)
    {
        var model = await DetractorsAsync(isAllowed);

        Assert.That(model.Rows.Select(row => row.Score), Is.EqualTo(new[] { 3, 3, 3 }));
        Assert.That((model.All.Text, model.All.Route["group"]), Is.EqualTo(("3", "detractor")));
        Assert.That((model.Rows[0].CustomerId, model.Rows[0].Subject.Id is null), Is.EqualTo(isAllowed ? ((int?)40, false) : (null, true)));
        Assert.That(model.Rows[0].Comment, Does.StartWith("It never came.").And.EndsWith("\u2026").And.Length.LessThanOrEqualTo(200));
        Assert.That(model.Rows[1].Comment, Is.Null);
    }

    [Test]
    public async Task Summary_OfAWeek_HasItsAnswersAndThoseBefore()
    {
        var figures = new SummaryFigures(
            new ReadServiceParts(new ServiceCounts(Database), Clock), new ServiceTodayQuery(Database, Clock), new AnswerCounts(Database), new ReadDetractors(Catalogs, new AnswerListQuery(Database), Clock));
        var zone = BusinessTime.For((await Catalogs.LoadAsync()).DefaultCalendar.Calendar);
        var score = (await figures.ReadAsync(1, new SummaryPeriod(SummaryFrequency.Weekly, new DateOnly(2026, 3, 3)), zone)).Score!;

        Assert.That((score.Now.Answers, score.Before.Answers, score.Detractors.Single().Response.Score), Is.EqualTo((1, 0, 3)));
        Assert.That((await figures.ReadAsync(2, new SummaryPeriod(SummaryFrequency.Weekly, new DateOnly(2026, 3, 3)), zone)).Score!.Before.Answers, Is.EqualTo(1));
    }

    private Task<DetractorsModel> DetractorsAsync(bool isAllowed)
    {
        var localization = Substitute.For<ILocalizationService>();
        localization.GetResourceAsync(Arg.Any<string>()).Returns("{0}");
        var dates = Substitute.For<IDateTimeHelper>();
        dates.ConvertToUserTimeAsync(Arg.Any<DateTime>(), DateTimeKind.Utc).Returns(call => call.Arg<DateTime>());
        var permissions = Substitute.For<IPermissionService>();
        permissions.AuthorizeAsync(Arg.Any<string>()).Returns(isAllowed);
        var (texts, userTime) = (new AdminTexts(localization), new UserTime(dates));
        return new DetractorsModelFactory(
            new ReadDetractors(Catalogs, new AnswerListQuery(Database), Clock),
            new AnswerRowFactory(texts, new InvitationTexts(texts, userTime, new SeesInquiries(permissions)), userTime, new SeesInquiries(permissions)),
            new DashboardStore(Substitute.For<IStoreContext>(), Substitute.For<IStoreService>()),
            permissions).PrepareAsync(CancellationToken.None);
    }
}
