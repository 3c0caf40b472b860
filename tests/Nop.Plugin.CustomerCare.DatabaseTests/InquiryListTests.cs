using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Data.Reports;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

public class InquiryListTests<TServer> : InquiryFixture<TServer> where TServer : TestServer, new()
{
    private readonly Dictionary<string, long> _ids = [];

    [OneTimeSetUp]
    public async Task OpenSome()
    {
        await OpenAsync("fresh", Monday.AddHours(3), opening => opening with { Channel = Channel.ContactForm, RequesterName = "Żaneta 100%", VendorId = 7, LanguageCode = "pl" });
        await OpenAsync("overdue", Monday, opening => opening with { StoreId = 2, OrderNumber = "A[7]_1", Priority = Priority.Urgent });
        await OpenAsync("answered", Monday.AddHours(1), opening => opening, Line("answered", InquiryEventKind.AgentReply, Monday.AddHours(2)), Line("answered", InquiryEventKind.Assigned, Monday.AddHours(2), "Ala") with { ValueId = 5 }, Line("answered", InquiryEventKind.Note, Monday.AddHours(2)) with { Body = "The parcel with Tracking 50% Lost." });
        await OpenAsync("done", Monday.AddHours(-1), opening => opening with { RequesterEmail = "Some@Example.test" }, Line("done", InquiryEventKind.AgentReply, Monday.AddHours(6)), Line("done", InquiryEventKind.Status, Monday.AddHours(6), "resolved"));
        await OpenAsync("junk", Monday.AddHours(1), opening => opening, Line("junk", InquiryEventKind.Spam, Monday.AddHours(2)));
    }

    private static IEnumerable<TestCaseData> Filters()
    {
        yield return Case("All", new InquiryListFilter(), "overdue", "fresh", "answered", "done");
        yield return Case("Spam", new InquiryListFilter { WithSpam = true }, "overdue", "fresh", "answered", "done", "junk");
        yield return Case("Status", new InquiryListFilter { Statuses = [InquiryStatus.Resolved, InquiryStatus.Closed] }, "done");
        yield return Case("Channel", new InquiryListFilter { Channel = Channel.ContactForm }, "fresh");
        yield return Case("Store", new InquiryListFilter { StoreId = 2 }, "overdue");
        yield return Case("Agent", new InquiryListFilter { AgentName = " Ala " }, "answered");
        yield return Case("Created", new InquiryListFilter { CreatedFromUtc = Monday, CreatedToUtc = Monday.AddHours(3) }, "overdue", "answered");
        yield return Case("TextName", new InquiryListFilter { Text = "żANETA" }, "fresh");
        yield return Case("TextPercent", new InquiryListFilter { Text = "100%" }, "fresh");
        yield return Case("TextPattern", new InquiryListFilter { Text = "_1" }, "overdue");
        yield return Case("TextBracket", new InquiryListFilter { Text = "a[7]" }, "overdue");
        yield return Case("TextMail", new InquiryListFilter { Text = "some@example" }, "done");
        yield return Case("TextKey", new InquiryListFilter { Text = "ANSWER" }, "answered");
        yield return Case("TextMessage", new InquiryListFilter { Text = "TRACKING 50% lost" }, "answered");
        yield return Case("Priority", new InquiryListFilter { Priority = Priority.Urgent }, "overdue");
        yield return Case("Vendor", new InquiryListFilter { VendorId = 7 }, "fresh");
        yield return Case("Language", new InquiryListFilter { LanguageCode = "pl" }, "fresh");
        yield return Case("AgentId", new InquiryListFilter { AgentId = 5 }, "answered");
        yield return Case("Unassigned", new InquiryListFilter { UnassignedOnly = true }, "overdue", "fresh", "done");
        yield return Case("Open", new InquiryListFilter { Inbox = Part(InboxView.Open) }, "overdue", "fresh", "answered");
        yield return Case("Mine", new InquiryListFilter { Inbox = Part(InboxView.Mine) }, "answered");
        yield return Case("DueToday", new InquiryListFilter { Inbox = Part(InboxView.DueToday) }, "overdue", "fresh");
        yield return Case("Breached", new InquiryListFilter { Inbox = Part(InboxView.Breached) }, "overdue");
        yield return Case("WaitingForUs", new InquiryListFilter { Inbox = Part(InboxView.WaitingForUs) }, "overdue", "fresh");
        yield return Case("WaitingForCustomer", new InquiryListFilter { Inbox = Part(InboxView.WaitingForCustomer) }, "answered");
        yield return Case("Automatic", new InquiryListFilter { Inbox = Part(InboxView.Automatic) });
        yield return Case("EndedInOpenPart", new InquiryListFilter { Inbox = Part(InboxView.Open), Statuses = [InquiryStatus.Resolved] });
        yield return Case("TextNowhere", new InquiryListFilter { Text = "%" + "%" });
    }

    [TestCaseSource(nameof(Filters))]
    public async Task ExecuteAsync_Filter_ListsByNextDue(InquiryListFilter filter, string[] expected)
    {
        var page = await Query(Monday.AddHours(5)).ExecuteAsync(filter, InquiryListSort.NextDue, 0, 10);

        Assert.That(page.Rows.Select(row => row.Inquiry.ExternalKey), Is.EqualTo(expected));
        Assert.That(page.TotalCount, Is.EqualTo(expected.Length));
    }

    [Test]
    public async Task ExecuteAsync_Number_FindsTheInquiry()
    {
        var page = await Query(Monday).ExecuteAsync(new InquiryListFilter { Text = $"#{_ids["done"]}" }, InquiryListSort.NextDue, 0, 10);

        Assert.That(page.Rows.Select(row => row.Inquiry.Id), Does.Contain(_ids["done"]));
    }

    [TestCase(InquiryListSort.Created, "fresh", "answered", "overdue", "done")]
    [TestCase(InquiryListSort.LastMessage, "done", "fresh", "answered", "overdue")]
    public async Task ExecuteAsync_PageByPage_GivesEachOnceInOrder(InquiryListSort sort, params string[] expected)
    {
        var keys = new List<string?>();
        for (var index = 0; index < 3; index++)
        {
            var page = await Query(Monday).ExecuteAsync(new InquiryListFilter(), sort, index, 2);
            Assert.That(page.TotalCount, Is.EqualTo(4));
            keys.AddRange(page.Rows.Select(row => row.Inquiry.ExternalKey));
        }

        Assert.That(keys, Is.EqualTo(expected));
    }

    [Test]
    public async Task ExecuteAsync_Row_HasItsClocks()
    {
        var page = await Query(Monday).ExecuteAsync(new InquiryListFilter { StoreId = 2 }, InquiryListSort.NextDue, 0, 10);

        Assert.That(page.Rows.Single().Clocks, Is.EqualTo(await ClocksAsync(_ids["overdue"])).And.Count.EqualTo(2));
    }

    [Test]
    public async Task ServiceToday_SomeInquiries_CountsAsTheListsDo()
    {
        var today = await new ServiceTodayQuery(Database, new FixedClock(Monday.AddHours(6.5))).ExecuteAsync();

        Assert.That(today, Is.EqualTo(new ServiceToday { Waiting = 2, DueWithinHour = 1, Overdue = 1, OldestWaitingSinceOnUtc = Monday }));
        Assert.That(today.OldestWaitingSinceOnUtc!.Value.Kind, Is.EqualTo(DateTimeKind.Utc));
    }

    private static IEnumerable<TestCaseData> ReportFilters()
    {
        yield return Report("Store", new ReportFilter { StoreId = 2 }, 0);
        yield return Report("Channel", new ReportFilter { Channel = Channel.ContactForm }, 3);
        yield return Report("Vendor", new ReportFilter { VendorId = 7 }, 3);
        yield return Report("Agent", new ReportFilter { AgentId = 5 }, 1);
        yield return Report("Priority", new ReportFilter { Priority = Priority.Urgent }, 0);
        yield return Report("Language", new ReportFilter { LanguageCode = "pl" }, 3);
        yield return Report("Two", new ReportFilter { StoreId = 2, Priority = Priority.Urgent }, 0);
        yield return Report("TwoThatExclude", new ReportFilter { StoreId = 2, LanguageCode = "pl" });
        yield return Report("UnknownPolicy", new ReportFilter { PolicyIds = [int.MaxValue] });
    }

    [TestCaseSource(nameof(ReportFilters))]
    public async Task SlaClockQuery_Filter_GivesTheClocksOfThoseInquiries(ReportFilter filter, int[] startedAfterHours)
    {
        var started = new HashSet<DateTime>();
        await foreach (var clock in new SlaClockQuery(Database).ReadAsync(Monday, Monday.AddHours(4), filter))
            started.Add(clock.StartedOnUtc);

        Assert.That(started, Is.EquivalentTo(startedAfterHours.Select(hours => Monday.AddHours(hours))));
    }

    [Test]
    public async Task SlaClockQuery_Period_IsHalfOpen()
    {
        var clocks = new List<ReportedClock>();
        await foreach (var clock in new SlaClockQuery(Database).ReadAsync(Monday, Monday.AddHours(3), ReportFilter.None))
            clocks.Add(clock);

        Assert.That(clocks.Select(clock => clock.StartedOnUtc).Distinct().Order(), Is.EqualTo(new[] { Monday, Monday.AddHours(1) }));
        Assert.That(clocks.Select(clock => clock.StartedOnUtc.Kind), Is.All.EqualTo(DateTimeKind.Utc));
        Assert.That(clocks, Has.Count.EqualTo(6), "two of each of the three that started then, spam included");
    }

    [Test]
    public async Task ExecuteAsync_TextThatIsANumber_ListsNumbersThatBeginSoFirst()
    {
        var page = await Query(Monday).ExecuteAsync(new InquiryListFilter { Text = "7", WithSpam = true }, InquiryListSort.NextDue, 0, 10);

        Assert.That(page.Rows.Select(row => row.Inquiry.ExternalKey), Is.EqualTo(new[] { "overdue" }), "its order number has a 7; no inquiry's number begins so");
        Assert.That(
            (await Query(Monday).ExecuteAsync(new InquiryListFilter { Text = $"{_ids["junk"]}", WithSpam = true }, InquiryListSort.NextDue, 0, 10)).Rows[0].Inquiry.ExternalKey,
            Is.EqualTo("junk"));
    }

    [Test]
    public async Task ExecuteAsync_OverdueRow_BringsItsLogAlone()
    {
        var page = await Query(Monday.AddHours(5)).ExecuteAsync(new InquiryListFilter(), InquiryListSort.NextDue, 0, 10);

        Assert.That(page.Rows.Where(row => row.Log.Count > 0).Select(row => row.Inquiry.ExternalKey), Is.EqualTo(new[] { "overdue" }));
    }

    [Test]
    public async Task InboxCounts_EachPart_IsTheNumberOfItsList([Values] bool isNarrowed, [Values(5, 6.5)] double hour)
    {
        var filter = isNarrowed ? new InquiryListFilter { StoreId = 1, Text = "about" } : new InquiryListFilter();
        var counts = await new InboxCountQuery(Database, new FixedClock(Monday.AddHours(hour))).ExecuteAsync(filter, Part(InboxView.Mine));

        Assert.That(counts.Numbers.Keys, Is.EquivalentTo(Enum.GetValues<InboxView>().Where(view => view != InboxView.All)));
        foreach (var (view, count) in counts.Numbers)
        {
            var page = await Query(Monday.AddHours(hour)).ExecuteAsync(filter with { Inbox = Part(view) }, InquiryListSort.NextDue, 0, 10);
            Assert.That(count, Is.EqualTo(page.TotalCount), view.ToString());
        }
    }

    [Test]
    public async Task AssignedAgents_OpenInquiries_NamesThem()
    {
        Assert.That(await new AssignedAgentQuery(Database).ExecuteAsync(), Is.EqualTo(new[] { new AssignedAgent(5, "Ala") }));
    }

    private static InboxScope Part(InboxView view)
    {
        return new InboxScope(view, 5, Monday.Date.AddHours(-1), Monday.Date.AddHours(23));
    }

    private static TestCaseData Report(string name, ReportFilter filter, params int[] startedAfterHours)
    {
        return new TestCaseData(filter, startedAfterHours).SetArgDisplayNames(name);
    }

    private static TestCaseData Case(string name, InquiryListFilter filter, params string[] expected)
    {
        return new TestCaseData(filter, expected).SetArgDisplayNames(name);
    }

    private InquiryListQuery Query(DateTime nowUtc)
    {
        return new InquiryListQuery(Database, new FixedClock(nowUtc));
    }

    private async Task OpenAsync(string key, DateTime utc, Func<NewInquiry, NewInquiry> change, params InquiryEvent[] more)
    {
        var append = Append(key, utc, more);
        _ids[key] = (await Inquiries.OpenAsync(append with { Opening = change(append.Opening) })).InquiryId;
    }
}
