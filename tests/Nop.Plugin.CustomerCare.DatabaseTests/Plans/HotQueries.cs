using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Data.Jobs;
using Nop.Plugin.CustomerCare.Data.Privacy;
using Nop.Plugin.CustomerCare.Data.Sla;
using Nop.Plugin.CustomerCare.Data.SurveyResults;
using Nop.Plugin.CustomerCare.Data.Webhooks;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Following;
using Nop.Plugin.CustomerCare.Inquiries.Privacy;
using Nop.Plugin.CustomerCare.Inquiries.Replies;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Alerts;
using Nop.Plugin.CustomerCare.Webhooks;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Plans;

/// <summary>What is asked on each page, in each round of a task and for each message: none of it may read a table of ours from its first row to its last.</summary>
internal static class HotQueries
{
    private static readonly DateTime End = MillionRows.End;
    private static readonly FixedClock Now = new(MillionRows.End);

    public static IEnumerable<(string Name, Func<StoreDatabase, MillionRows.AppliedIds, Task> AskAsync)> All => [.. OfInquiries, .. HotSurveyQueries.All, .. HotReportQueries.All];

    private static IReadOnlyList<(string Name, Func<StoreDatabase, MillionRows.AppliedIds, Task> AskAsync)> OfInquiries { get; } =
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
        ("claim of webhook deliveries", (d, _) => new WebhookDeliveries(d).ClaimAsync(End, 10)),
        ("claim of a job", (d, _) => new JobRepository(d, Now).ClaimAsync(TimeSpan.FromMinutes(1))),
        ("inquiries a reply answers, by order", (d, _) => new ReplyTargets(d).FindAsync(Reply with { OrderNumber = "N777" })),
        ("inquiries a reply answers, by requester", (d, _) => new ReplyTargets(d).FindAsync(Reply with { CustomerId = 778, RequesterEmail = "c777@example.test" })),
        ("lines of a reply", (d, _) => new ReplyTargets(d).AnsweredByAsync("r777")),
        ("stray replies", (d, _) => new StrayReplyQuery(d).WaitingAsync(0, 25)),
        ("a stray reply's suggestions", (d, _) => new StrayReplyQuery(d).SuggestionsAsync(Reply with { RequesterEmail = "c777@example.test" }, 5)),
        ("my inquiries", (d, _) => new OwnInquiriesQuery(d).ExecuteAsync(new OwnInquiries(1, 778, "c777@example.test"), 0, 10)),
        ("earlier inquiries of the requester", async (d, _) => await new EarlierInquiriesQuery(d).ExecuteAsync(await InquiryAsync(d), 5)),
        ("other inquiries of the requester", async (d, _) => await new SameRequesterQuery(d).ExecuteAsync(await InquiryAsync(d), 20)),
        ("unfinished inquiries, the next", (d, _) => new UnfinishedInquiries(d).ReadNextAsync(500, 900_000, 200)),
        ("retention: who is next", (d, _) => new PersonalInquiries(d).FindAgedCopiesAsync(End.AddYears(-2), 0, 200)),
        ("webhook news", NewsAsync),
        ("forgetting deliveries", (d, _) => new WebhookNewsQuery(d).ForgetAsync(End.AddYears(-10))),
        ("personal data: how much", (d, _) => new PersonalInquiries(d).CountAsync(new Person(778, "c777@example.test"))),
        ("personal data: inquiries", (d, _) => new PersonalInquiryQuery(d).ExecuteAsync(new Person(778, "c777@example.test"))),
        ("personal data: surveys", (d, _) => new PersonalSurveyQuery(d, new SurveyHistoryQuery(d)).ExecuteAsync(778, "k777"))
    ];

    private static OutsideReply Reply => new() { SourceKey = "r", Door = MessageDoor.OrderNote, HappenedOnUtc = End };

    private static InboxScope Scope(InboxView view) => new(view, 103, End.AddDays(-1), End);

    private static Task ListAsync(StoreDatabase database, InboxView view, InquiryListSort sort)
    {
        return new InquiryListQuery(database, Now).ExecuteAsync(new InquiryListFilter { Inbox = Scope(view) }, sort, 0, 25);
    }

    private static async Task<Inquiry> InquiryAsync(StoreDatabase database)
    {
        return (await new InquiryFactsQuery(database).ReadAsync([777])).Values.Single();
    }

    private static async Task NewsAsync(StoreDatabase database, MillionRows.AppliedIds ids)
    {
        var webhook = (await new WebhookRepository(database, Now).FindAsync(ids.WebhookId))!;
        await new WebhookNewsQuery(database).CollectAsync(webhook with { SeenEventId = long.MaxValue / 2 }, End);
    }
}
