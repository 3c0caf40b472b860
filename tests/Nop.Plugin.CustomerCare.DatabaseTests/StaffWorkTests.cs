using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Intake;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

public class StaffWorkTests<TServer> : InquiryFixture<TServer> where TServer : TestServer, new()
{
    private readonly FixedClock _clock = new(Monday.AddDays(1));

    [Test]
    public async Task Merge_EachIntoTheOtherAtOnce_OneSurvives()
    {
        var (one, other) = (await OpenAsync("merge one"), await OpenAsync("merge other"));

        var done = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Task.Run(() => TryMergeAsync(i % 2 == 0 ? one : other, i % 2 == 0 ? other : one))));

        Assert.That(done.Count(merged => merged), Is.EqualTo(1));
        var rows = new[] { (await Inquiries.FindAsync(one))!, (await Inquiries.FindAsync(other))! };
        var (ended, survivor) = rows[0].MergedIntoId is null ? (rows[1], rows[0]) : (rows[0], rows[1]);
        Assert.That((ended.MergedIntoId, ended.Status, survivor.MergedIntoId), Is.EqualTo(((long?)survivor.Id, InquiryStatus.Closed, (long?)null)));
        Assert.That((await ClocksAsync(ended.Id)).Select(clock => clock.EndReason), Is.All.EqualTo(EndReason.Merged));
        Assert.That((await Inquiries.ReadLogAsync(survivor.Id)).Count(line => line.Kind == InquiryEventKind.Absorbed), Is.EqualTo(1));
    }

    [Test]
    public async Task Merge_UnknownNumber_IsRefusedAndStoresNothing()
    {
        var one = await OpenAsync("merge unknown");
        var before = await CountAsync(Tables.InquiryEvent);

        var refused = Assert.ThrowsAsync<WorkRefusedException>(() => Merge().ExecuteAsync(Form(one), 987654));

        Assert.That(refused!.Reason, Is.EqualTo(WorkRefusal.IntoUnknown));
        Assert.That(await CountAsync(Tables.InquiryEvent), Is.EqualTo(before));
    }

    [Test]
    public async Task Split_FromManyAtOnce_OpensOneInquiryAtTheMessagesTime()
    {
        var asked = Line("split", InquiryEventKind.CustomerMessage, Monday.AddHours(2)) with { Subject = "My invoice", Body = "Where is it?" };
        var origin = await OpenAsync("split", Line("split", InquiryEventKind.AgentReply, Monday.AddHours(1)), asked);

        var opened = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Split().ExecuteAsync(Form(origin), asked.SourceKey))));

        Assert.That(opened.Distinct().Count(), Is.EqualTo(1));
        var inquiry = (await Inquiries.FindAsync(opened[0]))!;
        Assert.That((inquiry.Subject, inquiry.CreatedOnUtc, inquiry.WaitingSinceOnUtc), Is.EqualTo(("My invoice", Monday.AddHours(2), (DateTime?)Monday.AddHours(2))));
        Assert.That((await ClocksAsync(opened[0])).Select(clock => clock.StartedOnUtc), Is.All.EqualTo(Monday.AddHours(2)).And.Exactly(2).Items);
        Assert.That((await Inquiries.ReadLogAsync(opened[0])).Select(line => (line.Kind, line.Value, line.Body)), Does.Contain((InquiryEventKind.CustomerMessage, $"{origin}", "Where is it?")));
        Assert.That((await Inquiries.ReadLogAsync(origin)).Count(line => line.Kind == InquiryEventKind.SplitOff), Is.EqualTo(1));
        Assert.That((await Inquiries.FindAsync(origin))!.WaitingSinceOnUtc, Is.Null);
        Assert.That(await new InquiryNumbers(Database).FindAsync([SplitInquiry.KeyOfNew(asked.SourceKey), "none"]), Is.EqualTo(new Dictionary<string, long> { [SplitInquiry.KeyOfNew(asked.SourceKey)] = opened[0] }));
    }

    [Test]
    public async Task Excuse_OverdueClock_LeavesTheListOfOverdueButStillWaits()
    {
        var id = await OpenAsync("excused");
        await new ExcuseBreach(Inquiries, Catalogs, _clock).ExecuteAsync(Form(id), new ExcusedClock(SlaMetric.FirstResponse, null), "The mail server was down.");

        var list = new InquiryListQuery(Database, _clock);
        async Task<IEnumerable<long>> IdsAsync(InquiryListFilter filter) => (await list.ExecuteAsync(filter with { Text = $"#{id}" }, InquiryListSort.NextDue, 0, 10)).Rows.Select(row => row.Inquiry.Id);

        Assert.That((await ClocksAsync(id))[0].ExcusedOnUtc, Is.EqualTo(Monday.AddDays(1)));
        Assert.That(await IdsAsync(new InquiryListFilter { Inbox = InboxScope.For(InboxView.Breached) }), Does.Not.Contain(id));
        Assert.That(await IdsAsync(new InquiryListFilter { Inbox = InboxScope.For(InboxView.WaitingForUs) }), Does.Contain(id));
    }

    [Test]
    public async Task Priority_SentOffTwice_IsStoredOnce()
    {
        var id = await OpenAsync("priority");
        var form = Form(id);
        var change = new ChangePriority(Inquiries, Catalogs, new Strangers(), _clock);

        Assert.That(await change.ExecuteAsync(form, Priority.Urgent), Is.True);
        Assert.That(await change.ExecuteAsync(form, Priority.Urgent), Is.False);
        Assert.That((await Inquiries.FindAsync(id))!.Priority, Is.EqualTo(Priority.Urgent));
    }

    [Test]
    public async Task Assign_AgentTheStoreKnows_IsFoundByItsNumber()
    {
        var id = await OpenAsync("assigned");

        await new AssignInquiry(Inquiries, _clock).ExecuteAsync(Form(id), "Jan", 12);

        var inquiry = (await Inquiries.FindAsync(id))!;
        Assert.That((inquiry.AgentName, inquiry.AgentId), Is.EqualTo(("Jan", (int?)12)));
    }

    [Test]
    public async Task SameRequester_OtherInquiries_AreListedWhileOpen()
    {
        async Task<long> MailAsync(string key, string? email, params InquiryEvent[] more)
        {
            var append = Append(key, Monday, more);
            return (await Inquiries.OpenAsync(append with { Opening = append.Opening with { RequesterEmail = email } })).InquiryId;
        }

        var one = await MailAsync("same one", "Zoe@Example.test ");
        var two = await MailAsync("same two", "zoe@example.test");
        await MailAsync("same ended", "zoe@example.test", Line("same ended", InquiryEventKind.Status, Monday.AddHours(1), "closed"));
        await MailAsync("same spam", "zoe@example.test", Line("same spam", InquiryEventKind.Spam, Monday.AddHours(1)));
        await MailAsync("same other", "other@example.test");
        var nobody = await MailAsync("same nobody", null);
        var query = new SameRequesterQuery(Database);

        Assert.That((await query.ExecuteAsync((await Inquiries.FindAsync(one))!, 5)).Select(inquiry => inquiry.Id), Is.EqualTo(new[] { two }));
        Assert.That(await query.ExecuteAsync((await Inquiries.FindAsync(nobody))!, 5), Is.Empty);
    }

    private static AgentAction Form(long inquiryId)
    {
        return new AgentAction(inquiryId, Guid.NewGuid(), "Ewa", 8);
    }

    private async Task<long> OpenAsync(string key, params InquiryEvent[] more)
    {
        return (await Inquiries.OpenAsync(Append(key, Monday, more))).InquiryId;
    }

    private async Task<bool> TryMergeAsync(long ending, long survivor)
    {
        try
        {
            return await Merge().ExecuteAsync(Form(ending), survivor);
        }
        catch (WorkRefusedException)
        {
            return false;
        }
    }

    private MergeInquiries Merge()
    {
        return new MergeInquiries(Inquiries, new CheckMerge(Inquiries), _clock);
    }

    private SplitInquiry Split()
    {
        return new SplitInquiry(Inquiries, new OpenInquiry(Inquiries, Catalogs, new Strangers()), _clock);
    }

    private sealed class Strangers : IRequesterLookup
    {
        public Task<RequesterStanding> FindAsync(int? customerId, string? email, CancellationToken cancellation = default)
        {
            return Task.FromResult(RequesterStanding.Stranger);
        }
    }
}
