using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Data.Jobs;
using Nop.Plugin.CustomerCare.Data.Reports;
using Nop.Plugin.CustomerCare.Data.Sla;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.DatabaseTests.Surveys;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Recovery;
using Nop.Plugin.CustomerCare.Reports.Summaries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Alerts;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Nodes;

/// <summary>A node takes work and then stands still for longer than its lease; another takes it over, and the first one goes on where it stopped. Jobs have the same in <see cref="Jobs.JobTests{TServer}"/>.</summary>
public partial class SlowNodeTests<TServer> : SurveyFixture<TServer> where TServer : TestServer, new()
{
    private static readonly string Slow = new('1', 32);
    private static readonly string Quick = new('2', 32);

    [Test]
    public async Task Alert_TakenOver_IsNotTheSlowNodesToQueueMarkOrRelease()
    {
        var store = new AlertRepository(Database);
        var id = (await Inquiries.OpenAsync(Append("slow alert", Monday) with { Opening = Opening("slow alert") with { ExternalKey = null } })).InquiryId;
        var due = DueAlerts.Of((await store.ReadAsync([id])).Single(), await Catalogs.LoadAsync(), Monday.AddHours(2)).Single(one => one.Clock.Metric == SlaMetric.FirstResponse);
        await store.RaiseAsync([new NewAlert(due, Recipient.KeyOf("boss@example.com"))], Monday);
        var alerts = (await store.ReadAsync([id])).Single().Raised.Select(raised => raised.Id).ToList();
        await store.ClaimAsync(alerts, Slow);
        Assert.That(await store.KeepAsync(Slow, alerts), Is.True);
        await EndLeasesAsync("CustomerCareAlert");

        Assert.That((await store.ClaimAsync(alerts, Quick)).Single().EarlierClaim, Is.EqualTo(Slow));
        Assert.That(await store.KeepAsync(Slow, alerts), Is.False);
        await store.MarkSentAsync(Slow, alerts, Monday);
        await store.ReleaseAsync(Slow);

        Assert.That((await store.ReadAsync([id])).Single().Raised.Single().IsSent, Is.False);
        Assert.That(await store.ClaimAsync(alerts, new string('3', 32)), Is.Empty, "The quick node has it.");
        Assert.That(await store.KeepAsync(Quick, alerts), Is.True);
        await store.MarkSentAsync(Quick, alerts, Monday);
        Assert.That((await store.ReadAsync([id])).Single().Raised.Single().IsSent, Is.True);
    }

    [Test]
    public async Task Acknowledgement_TakenOver_IsNotTheSlowNodesToQueueMarkOrRelease()
    {
        var store = new AcknowledgementRepository(Database);
        var key = Recipient.KeyOf("slow@example.com");
        var slow = (await store.ClaimAsync(key, 71, Monday))!;
        Assert.That(await store.KeepAsync(slow), Is.True);
        await EndLeasesAsync("CustomerCareAcknowledgement");

        var quick = (await store.ClaimAsync(key, 72, Monday))!;
        Assert.That((quick.EarlierClaim, quick.EarlierInquiryId), Is.EqualTo((slow.Id, (long?)71)));
        Assert.That(await store.KeepAsync(slow), Is.False);
        await store.MarkSentAsync(slow, Monday);
        await store.ReleaseAsync(slow);

        Assert.That(await CountAsync("CustomerCareAcknowledgement", "[SentOnUtc] is not null"), Is.Zero);
        Assert.That(await store.ClaimAsync(key, 73, Monday), Is.Null, "The quick node has it.");
        Assert.That(await store.KeepAsync(quick), Is.True);
    }

    [Test]
    public async Task Summary_TakenOver_IsNotTheSlowNodesToQueueMarkOrRelease()
    {
        var store = new SummaryRepository(Database);
        var key = new SummaryKey(1, new SummaryPeriod(SummaryFrequency.Daily, new DateOnly(2026, 3, 3)), Recipient.KeyOf("slow@example.com"));
        var slow = (await store.ClaimAsync(key))!;
        Assert.That(await store.KeepAsync(slow), Is.True);
        await EndLeasesAsync("CustomerCareSummary");

        var quick = (await store.ClaimAsync(key))!;
        Assert.That(await store.KeepAsync(slow), Is.False);
        await store.MarkSentAsync(slow, Monday);
        await store.ReleaseAsync(slow);

        Assert.That(await store.ReadSentAsync(1, key.Period), Is.Empty);
        Assert.That(await store.ClaimAsync(key), Is.Null, "The quick node has it.");
        Assert.That(await store.KeepAsync(quick), Is.True);
    }

    [Test]
    public async Task RecoveryTurn_TakenOver_IsNotTheSlowNodesToKeepUseOrEnd()
    {
        var progress = new RecoveryProgress(Database);
        var slow = (await progress.TakeTurnAsync(TimeSpan.FromSeconds(90)))!;
        Assert.That(await progress.TakeTurnAsync(TimeSpan.FromSeconds(90)), Is.Null);
        await progress.SetThroughAsync(slow, Monday);
        slow = (await progress.KeepTurnAsync(slow, TimeSpan.FromSeconds(90)))!;
        Assert.That(slow.UntilUtc, Is.EqualTo(DateTime.UtcNow.AddSeconds(90)).Within(TimeSpan.FromSeconds(30)), "by the database's clock, which is this machine's");
        await new MilestoneRepository(Database).SetAsync("recovery-turn", new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        await Task.Delay(20);

        var quick = (await progress.TakeTurnAsync(TimeSpan.FromSeconds(90)))!;
        await progress.SetThroughAsync(slow, Monday.AddDays(1));
        Assert.That(await progress.KeepTurnAsync(slow, TimeSpan.FromSeconds(90)), Is.Null);
        await progress.EndTurnAsync(slow);

        Assert.That(await progress.ThroughUtcAsync(), Is.EqualTo(Monday));
        Assert.That(await progress.TakeTurnAsync(TimeSpan.FromSeconds(90)), Is.Null, "The quick node has it.");
        await progress.SetThroughAsync(quick, Monday.AddDays(2));
        await progress.EndTurnAsync(quick);
        Assert.That(await progress.ThroughUtcAsync(), Is.EqualTo(Monday.AddDays(2)));
        Assert.That(await progress.TakeTurnAsync(TimeSpan.FromSeconds(90)), Is.Not.Null);
    }

    private async Task EndLeasesAsync(string table)
    {
        await using var session = await Database.OpenAsync();
        await session.ExecuteAsync($"update [{table}] set [ClaimedUntilUtc] = @past where [ClaimedUntilUtc] is not null", new SqlParameters { ["past"] = new DateTime(2000, 1, 1) });
    }

    private async Task<long> CountAsync(string table, string condition)
    {
        await using var session = await Database.OpenAsync();
        return await session.FirstAsync<long>($"select count(*) from [{table}] where {condition}");
    }
}
