using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Jobs;
using Nop.Plugin.CustomerCare.Data.Sla;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Alerts;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

/// <summary>Inquiries of Monday 10:00 in Warsaw, first response in four hours, warnings at half and four fifths of it.</summary>
public class AlertTests<TServer> : InquiryFixture<TServer> where TServer : TestServer, new()
{
    private static readonly DateTime AtHalf = Monday.AddHours(2);

    private static readonly string Claim = new('9', 32);

    private AlertRepository Alerts => new(Database);

    [Test]
    public async Task FindAsync_RunningClocksPastTheLowestLevel_NotSpamMergedImportedOrAnswered()
    {
        var plain = await OpenAsync(11, "plain");
        await OpenAsync(11, "answered", Line("answered", InquiryEventKind.AgentReply, Monday.AddHours(1)), Line("answered", InquiryEventKind.Status, Monday.AddHours(1), "resolved"));
        await OpenAsync(11, "junk", Line("junk", InquiryEventKind.Spam, Monday.AddHours(1)));
        await OpenAsync(11, "merged", Line("merged", InquiryEventKind.Merged, Monday.AddHours(1), "1"));
        await OpenAsync(12, "elsewhere");
        await Inquiries.OpenAsync(new InquiryAppend(Opening("imported") with { StoreId = 11 }, [Line("imported", InquiryEventKind.CustomerMessage, Monday), Sla("imported", Monday)]));

        Assert.That(await FindAsync(11, AtHalf.AddSeconds(-1)), Is.Empty);
        Assert.That(await FindAsync(11, AtHalf), Is.EqualTo(new[] { plain }));
        Assert.That(await Alerts.ReadCalendarsAsync(11, AtHalf), Is.EqualTo(new[] { Applied.CalendarId }));
        Assert.That(await Alerts.FindAsync(new AlertScope(11, []), AtHalf, 0, 10), Is.Empty);
        Assert.That(await Alerts.FindAsync(new AlertScope(11, [Applied.CalendarId]), AtHalf, plain, 10), Is.Empty);
    }

    [Test]
    public async Task FindAsync_SentAlert_RestsUntilTheNextLevel()
    {
        var id = await OpenAsync(13, "rests");
        var due = await DueAsync(id, AtHalf);
        await SendAsync(due, "a");

        Assert.That(due.NextOnUtc, Is.EqualTo(Monday.AddHours(3.2)));
        Assert.That(await FindAsync(13, AtHalf.AddMinutes(5)), Is.Empty);
        Assert.That(await FindAsync(13, Monday.AddHours(3.2)), Is.EqualTo(new[] { id }));

        await SendAsync(await DueAsync(id, Monday.AddHours(5)), "a");
        Assert.That(await FindAsync(13, Monday.AddHours(6)), Is.Empty);
    }

    [Test]
    public async Task FindAsync_BreachAlertedAndTheDeadlineLiesAheadAgain_FoundForItsWarnings()
    {
        var id = await OpenAsync(18, "ahead");
        await SendAsync(await DueAsync(id, Monday.AddHours(5)), "a");

        Assert.That(await FindAsync(18, Monday.AddHours(5)), Is.Empty);
        Assert.That(await FindAsync(18, AtHalf), Is.EqualTo(new[] { id }));
    }

    [Test]
    public async Task FindAsync_BrokenBeforeWeLearnedOfIt_NeverLookedAt()
    {
        async Task<long> FoundAsync(string key, DateTime recordedOnUtc)
        {
            var message = Line(key, InquiryEventKind.CustomerMessage, Monday) with { IsRecovered = true, RecordedOnUtc = recordedOnUtc };
            return (await Inquiries.OpenAsync(new InquiryAppend(Opening(key) with { StoreId = 19, ExternalKey = null }, [message, Sla(key, Monday)]))).InquiryId;
        }

        var inTime = await FoundAsync("found-in-time", Monday.AddHours(1));
        await FoundAsync("found-too-late", Monday.AddHours(5));

        Assert.That(await FindAsync(19, Monday.AddHours(6)), Is.EqualTo(new[] { inTime }));
    }

    [Test]
    public async Task FindAsync_OneRecipientIsLeft_StillFound()
    {
        var id = await OpenAsync(14, "left");
        var due = await DueAsync(id, AtHalf);
        await Alerts.RaiseAsync([new NewAlert(due, Key("a")), new NewAlert(due, Key("b"))], AtHalf);
        var raised = (await RaisedAsync(id)).First(alert => alert.RecipientKey == Key("a"));
        await Alerts.ClaimAsync([raised.Id], Claim);
        await Alerts.MarkSentAsync(Claim, [raised.Id], AtHalf);

        Assert.That(await FindAsync(14, AtHalf), Is.EqualTo(new[] { id }));
        Assert.That((await DueAsync(id, AtHalf)).OnlyTo, Is.EqualTo(new[] { Key("b") }));
    }

    [Test]
    public async Task ClaimAsync_FourNodesAtOnce_OneSendsAll()
    {
        var due = await DueAsync(await OpenAsync(15, "one"), AtHalf);
        var other = await DueAsync(await OpenAsync(15, "two"), AtHalf);
        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(node => Task.Run(async () =>
        {
            await Alerts.RaiseAsync([new NewAlert(due, Key("a")), new NewAlert(other, Key("a"))], AtHalf);
            var ids = (await RaisedAsync(due.Clock.InquiryId)).Concat(await RaisedAsync(other.Clock.InquiryId)).Select(alert => alert.Id).ToList();
            return await Alerts.ClaimAsync(ids, $"{node:D32}");
        })));

        Assert.That(results.Select(claims => claims.Count).Order(), Is.EqualTo(new[] { 0, 0, 0, 2 }));
        Assert.That(results.SelectMany(claims => claims).Select(claim => claim.EarlierClaim), Is.All.Null);
    }

    [Test]
    public async Task ReleaseAsync_ThenClaimed_NamesTheEarlierClaim()
    {
        var first = new string('1', 32);
        var due = await DueAsync(await OpenAsync(16, "released"), AtHalf);
        await Alerts.RaiseAsync([new NewAlert(due, Key("a"))], AtHalf);
        var id = (await RaisedAsync(due.Clock.InquiryId)).Single().Id;
        await Alerts.ClaimAsync([id], first);
        await Alerts.ReleaseAsync(first);

        Assert.That(await Alerts.ClaimAsync([id], new string('2', 32)), Is.EqualTo(new[] { new AlertClaim(id, first) }));
        Assert.That(await Alerts.ClaimAsync([id], new string('3', 32)), Is.Empty);
    }

    [Test]
    public async Task RaiseAsync_DeadlineMovedLaterAfterAWarning_IsToBeSentOnceMore()
    {
        var due = await DueAsync(await OpenAsync(17, "again"), AtHalf);
        await SendAsync(due, "a");
        await Alerts.RaiseAsync([new NewAlert(due with { DueOnUtc = due.DueOnUtc.AddHours(-1) }, Key("a"))], AtHalf);
        Assert.That((await RaisedAsync(due.Clock.InquiryId)).Single().IsSent, Is.True);

        await Alerts.RaiseAsync([new NewAlert(due with { DueOnUtc = due.DueOnUtc.AddHours(1) }, Key("a"))], AtHalf);
        var raised = (await RaisedAsync(due.Clock.InquiryId)).Single();

        Assert.That((raised.IsSent, raised.DueOnUtc), Is.EqualTo((false, due.DueOnUtc.AddHours(1))));
    }

    [Test]
    public async Task SetAsync_Milestone_LastValueHolds()
    {
        var milestones = new MilestoneRepository(Database);
        Assert.That(await milestones.FindAsync("m"), Is.Null);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => milestones.SetAsync("m", Monday))));
        await milestones.SetAsync("m", Monday.AddHours(1));

        Assert.That(await milestones.FindAsync("m"), Is.EqualTo(Monday.AddHours(1)));
    }

    private static string Key(string name)
    {
        return Recipient.KeyOf(name + "@example.com");
    }

    private async Task<long> OpenAsync(int storeId, string key, params InquiryEvent[] more)
    {
        var opening = Opening(key) with { StoreId = storeId, ExternalKey = null };
        return (await Inquiries.OpenAsync(new InquiryAppend(opening, [Line(key, InquiryEventKind.CustomerMessage, Monday), Sla(key, Monday), .. more]))).InquiryId;
    }

    private Task<IReadOnlyList<long>> FindAsync(int storeId, DateTime nowUtc)
    {
        return Alerts.FindAsync(new AlertScope(storeId, [Applied.CalendarId]), nowUtc, 0, 10);
    }

    private async Task<DueAlert> DueAsync(long inquiryId, DateTime nowUtc)
    {
        var inquiry = (await Alerts.ReadAsync([inquiryId])).Single();
        return DueAlerts.Of(inquiry, await Catalogs.LoadAsync(), nowUtc).Single(due => due.Clock.Metric == SlaMetric.FirstResponse);
    }

    private async Task<IReadOnlyList<RaisedAlert>> RaisedAsync(long inquiryId)
    {
        return (await Alerts.ReadAsync([inquiryId])).Single().Raised;
    }

    private async Task SendAsync(DueAlert due, string recipient)
    {
        await Alerts.RaiseAsync([new NewAlert(due, Key(recipient))], AtHalf);
        var ids = (await RaisedAsync(due.Clock.InquiryId)).Where(alert => alert.Level == due.Level).Select(alert => alert.Id).ToList();
        await Alerts.ClaimAsync(ids, Claim);
        await Alerts.MarkSentAsync(Claim, ids, AtHalf);
    }
}
