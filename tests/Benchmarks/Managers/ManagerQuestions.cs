using Benchmarks.Rebuild;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Data.Loyalty;
using Nop.Plugin.CustomerCare.Data.Reports;
using Nop.Plugin.CustomerCare.Data.Sla;
using Nop.Plugin.CustomerCare.Data.SurveyResults;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.Arrivals;
using Nop.Plugin.CustomerCare.Reports.Contacts;
using Nop.Plugin.CustomerCare.Reports.Loyalty;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Reports.Team;
using Nop.Plugin.CustomerCare.Reports.Trends;
using Nop.Plugin.CustomerCare.Surveys;

namespace Benchmarks.Managers;

/// <summary>What the dashboard's cards and the reports of the last 30 days ask, each as its page does. A new card or report is one line.</summary>
internal sealed class ManagerQuestions
{
    public const int DAYS = 30;

    private const double CARD = 0.3;
    private const double REPORT = 1;
    private const int INBOX_PAGE = 25;
    private const int CLOCK_PAGE = 50;
    private const int HOURS = 72;

    private static readonly DateOnly End = DateOnly.FromDateTime(ManagerYears.End);
    private static readonly DateOnly From = End.AddDays(-DAYS);
    private static readonly Then Now = new();

    private readonly StoreDatabase _store;
    private readonly SlaCatalogRepository _catalogs;
    private readonly RememberedCounts _memory = new();

    public ManagerQuestions(string connectionString)
    {
        _store = BenchDatabase.Open(connectionString);
        _catalogs = new SlaCatalogRepository(_store, Now);
    }

    public IReadOnlyList<ManagerQuestion> All =>
    [
        new("Card: service today", CARD, BareAggregates.OPEN, () => new ServiceTodayQuery(_store, Now).ExecuteAsync()),
        new("Card: how promises are kept, a week", CARD, BareAggregates.WEEK, () => TrendAsync(TrendSpan.Week)),
        new("Card: how promises are kept, a month", CARD, BareAggregates.CLOCKS, () => TrendAsync(TrendSpan.Month)),
        new("Card: how promises are kept, a year", CARD, BareAggregates.YEAR, () => TrendAsync(TrendSpan.Year)),
        new("Card: latest detractors", CARD, BareAggregates.SCORES, () => new ReadDetractors(_catalogs, new AnswerListQuery(_store), Now).ExecuteAsync(null)),
        new("Card: score, with a year's trend", CARD, BareAggregates.SCORES, () => new ReadScoreToday(_catalogs, new AnswerCounts(_store), Now).ExecuteAsync()),
        new("SLA report, with the period before", REPORT, BareAggregates.CLOCKS, SlaReportAsync),
        new("When inquiries and orders came in", REPORT, BareAggregates.ARRIVALS, () => new BuildArrivalReport(_catalogs, new ArrivalQuery(_store)).ExecuteAsync(From, End, ReportFilter.None)),
        new("Repeated contact", REPORT, BareAggregates.REPLIES, () => Contacts.ExecuteAsync(From, End, HOURS, ReportFilter.None)),
        new("Agents and vendors", REPORT, BareAggregates.REPLIES, () => new BuildTeamReport(_catalogs, new TeamQuery(_store), Contacts, Now).ExecuteAsync(From, End, ReportFilter.None, HOURS)),
        new("List of clocks: all, first page", REPORT, BareAggregates.CLOCKS, () => ClocksAsync(ClockShow.All, ClockListSort.Due)),
        new("List of clocks: broken, by time over", REPORT, BareAggregates.CLOCKS, () => ClocksAsync(ClockShow.Broken, ClockListSort.OverBy)),
        new("List of clocks: unanswered", REPORT, BareAggregates.CLOCKS, () => ClocksAsync(ClockShow.Unanswered, ClockListSort.Due)),
        new("Service and loyalty: scores", REPORT, BareAggregates.SEGMENTS, () => new BuildLoyaltyScores(new LoyaltyQuery(_store)).ExecuteAsync(Loyal)),
        new("Service and loyalty: purchases, let down", REPORT, BareAggregates.BUYERS, LoyaltyAsync),
        new("Survey results, each answer", REPORT, BareAggregates.SEGMENTS, () => SurveyAsync(AnswerMode.PerOrder)),
        new("Survey results, each person", REPORT, BareAggregates.SEGMENTS, () => SurveyAsync(AnswerMode.PerPerson)),
        new("Survey results: first page of answers", REPORT, BareAggregates.SCORES, () => new AnswerListQuery(_store).ExecuteAsync(new AnswerListFilter(Answers), 0, INBOX_PAGE)),
        new("Inbox: first page", REPORT, BareAggregates.OPEN, () => InboxAsync(InboxView.Open, InquiryListSort.NextDue)),
        new("Inbox: all inquiries, first page", REPORT, BareAggregates.OPEN, () => InboxAsync(InboxView.All, InquiryListSort.Created)),
        new("Inbox: its counts", REPORT, BareAggregates.OPEN, () => new InboxCountQuery(_store, Now).ExecuteAsync(new InquiryListFilter(), Scope(InboxView.Open)))
    ];

    private static AnswerScope Answers => new(SurveyKind.Recommendation, null, ManagerYears.End.AddDays(-DAYS), ManagerYears.End, AnswerMode.PerOrder);

    private static LoyaltyScope Loyal => new(ManagerYears.End.AddDays(-DAYS), ManagerYears.End, null);

    private BuildContactReport Contacts => new(_catalogs, new RepliedInquiryQuery(_store), Now);

    private static InboxScope Scope(InboxView view) => new(view, 100, ManagerYears.End.AddHours(-1), ManagerYears.End.AddHours(23));

    private static ClockListFilter Clocks(ClockShow show) => new() { FromUtc = ManagerYears.End.AddDays(-DAYS), ToUtc = ManagerYears.End, Show = show };

    private async Task SlaReportAsync()
    {
        var build = new BuildSlaReport(_catalogs, new SlaClockQuery(_store), Now);
        await build.ExecuteAsync(From, End, ReportFilter.None);
        await build.ExecuteAsync(From.AddDays(-DAYS), From, ReportFilter.None);
        await new ClockListQuery(_store).CountAsync(Clocks(ClockShow.Unanswered), ManagerYears.End);
    }

    private async Task ClocksAsync(ClockShow show, ClockListSort sort)
    {
        var query = new ClockListQuery(_store);
        await query.CountAsync(Clocks(show), ManagerYears.End);
        await query.PageAsync(Clocks(show), sort, true, ManagerYears.End, 0, CLOCK_PAGE);
    }

    private async Task LoyaltyAsync()
    {
        var purchases = await new BuildLoyaltyPurchases(new LoyaltyQuery(_store), Now).ExecuteAsync(Loyal);
        await new LetDownDetailQuery(_store).ExecuteAsync(Loyal, [.. purchases.LetDown.Customers.Take(INBOX_PAGE)], ManagerYears.End);
    }

    private Task TrendAsync(TrendSpan span)
    {
        return new ReadServiceTrend(_catalogs, new ReadServiceParts(new RememberingServiceCounts(new ServiceCounts(_store), _store, _memory), Now), Now).ExecuteAsync(span, ReportFilter.None);
    }

    private Task SurveyAsync(AnswerMode mode)
    {
        return new BuildSurveyReport(_catalogs, new AnswerCounts(_store), Now).ExecuteAsync(SurveyKind.Recommendation, null, From, End, mode);
    }

    private Task InboxAsync(InboxView view, InquiryListSort sort)
    {
        return new InquiryListQuery(_store, Now).ExecuteAsync(new InquiryListFilter { Inbox = Scope(view) }, sort, 0, INBOX_PAGE);
    }

    private sealed class Then : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(ManagerYears.End);
    }
}
