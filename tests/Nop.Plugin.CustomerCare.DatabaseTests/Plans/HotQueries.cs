using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.SurveyResults;
using Nop.Plugin.CustomerCare.Inquiries.Privacy;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Reports.Trends;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Alerts;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Planning;
using Nop.Plugin.CustomerCare.Webhooks;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Plans;

/// <summary>What is asked on each page, in each round of a task and for each message: none of it may read a table of ours from its first row to its last.</summary>
internal static class HotQueries
{
    private static readonly DateTime End = MillionRows.End;
    private static readonly FixedClock Now = new(MillionRows.End);

    public static IReadOnlyList<(string Name, Func<StoreDatabase, MillionRows.AppliedIds, Task> AskAsync)> All { get; } =
    [
        ("inbox, first page", (d, _) => ListAsync(d, InboxView.Open, InquiryListSort.NextDue)),
        ("inbox, all, first page", (d, _) => ListAsync(d, InboxView.All, InquiryListSort.Created)),
        ("inbox, its counts", (d, _) => new InboxCountQuery(d, Now).ExecuteAsync(new InquiryListFilter(), Scope(InboxView.Open))),
        ("next inquiry", (d, _) => new NextInquiryQuery(d, Now).ExecuteAsync(103, null)),
        ("inquiry by source key", (d, _) => new InquiryFinder(d).FindOpenedAsync("i777")),
        ("line by source key", (d, _) => new InquiryFinder(d).FindRecordedAsync("e777-1")),
        ("thread by message ids", (d, _) => new MailThreads(d).FindByMessageIdsAsync(["m777", "m778"])),
        ("threads of a requester", (d, _) => new MailThreads(d).FindByRequesterAsync("c777@example.test", 20)),
        ("log of an inquiry", (d, _) => new InquiryRepository(d, new SlaCatalogRepository(d, Now)).ReadLogAsync(777)),
        ("look for broken promises", (d, _) => new BreachRepository(d, Now).RecordNewAsync()),
        ("look for alerts: calendars", (d, _) => new AlertRepository(d).ReadCalendarsAsync(1, End)),
        ("look for alerts", (d, ids) => new AlertRepository(d).FindAsync(new AlertScope(1, [ids.CalendarId]), End, 0, 200)),
        ("acknowledgements to send", (d, _) => new AcknowledgementRepository(d).FindAsync([1, 2], End.AddHours(-2), 0, 100)),
        ("claim of invitations", (d, _) => new InvitationRepository(d).ClaimAsync(End, 50)),
        ("claim of follow-ups", (d, _) => new FollowUpRepository(d).ClaimAsync(End, 50)),
        ("claim of webhook deliveries", (d, _) => new WebhookDeliveries(d).ClaimAsync(End, 10)),
        ("claim of a job", (d, _) => new JobRepository(d, Now).ClaimAsync(TimeSpan.FromMinutes(1))),
        ("webhook news", NewsAsync),
        ("forgetting deliveries", (d, _) => new WebhookNewsQuery(d).ForgetAsync(End.AddYears(-10))),
        ("card: service today", (d, _) => new ServiceTodayQuery(d, Now).ExecuteAsync()),
        ("card: a week's promises", (d, _) => TrendAsync(d, TrendSpan.Week)),
        ("clocks of 30 days", (d, _) => new BuildSlaReport(new SlaCatalogRepository(d, Now), new SlaClockQuery(d), Now).ExecuteAsync(Day(-30), Day(0), ReportFilter.None)),
        ("list of clocks, first page", (d, _) => new ClockListQuery(d).PageAsync(Clocks, ClockListSort.Due, true, End, 0, 50)),
        ("list of clocks, count", (d, _) => new ClockListQuery(d).CountAsync(Clocks, End)),
        ("answers of 30 days", (d, _) => new AnswerCounts(d).CountAsync(Answers)),
        ("list of answers", (d, _) => new AnswerListQuery(d).ExecuteAsync(new AnswerListFilter(Answers), 0, 25)),
        ("personal data: how much", (d, _) => new PersonalInquiries(d).CountAsync(new Person(778, "c777@example.test"))),
        ("personal data: inquiries", (d, _) => new PersonalInquiryQuery(d).ExecuteAsync(new Person(778, "c777@example.test"))),
        ("personal data: surveys", (d, _) => new PersonalSurveyQuery(d, new SurveyHistoryQuery(d)).ExecuteAsync(778, "k777")),
        ("mail of an invitation given up", (d, _) => new UnsentInvitations(d).TakeBackAsync(777, "no", End))
    ];

    private static AnswerScope Answers => new(SurveyKind.Recommendation, null, End.AddDays(-30), End, AnswerMode.PerOrder);

    private static ClockListFilter Clocks => new() { FromUtc = End.AddDays(-30), ToUtc = End, Show = ClockShow.All };

    private static DateOnly Day(int days) => DateOnly.FromDateTime(End.AddDays(days));

    private static InboxScope Scope(InboxView view) => new(view, 103, End.AddDays(-1), End);

    private static Task ListAsync(StoreDatabase database, InboxView view, InquiryListSort sort)
    {
        return new InquiryListQuery(database, Now).ExecuteAsync(new InquiryListFilter { Inbox = Scope(view) }, sort, 0, 25);
    }

    private static Task TrendAsync(StoreDatabase database, TrendSpan span)
    {
        return new ReadServiceTrend(new SlaCatalogRepository(database, Now), new ReadServiceParts(new ServiceCounts(database), Now), Now).ExecuteAsync(span, ReportFilter.None);
    }

    private static async Task NewsAsync(StoreDatabase database, MillionRows.AppliedIds ids)
    {
        var webhook = (await new WebhookRepository(database, Now).FindAsync(ids.WebhookId))!;
        await new WebhookNewsQuery(database).CollectAsync(webhook with { SeenEventId = long.MaxValue / 2 }, End);
    }
}
