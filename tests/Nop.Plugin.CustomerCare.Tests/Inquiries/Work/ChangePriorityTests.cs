using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Work;

[TestFixture]
public class ChangePriorityTests
{
    private readonly MemoryCatalog _catalogs = new();
    private WorkDesk _desk = null!;

    [SetUp]
    public async Task SetUp()
    {
        _desk = await WorkDesk.OpenAsync();
        _desk.Store.Inquiries.Add(_desk.Store.Inquiries[0] with { Id = 9, SourceKey = "k9" });
        await _desk.AskAsync(9, "2026-03-02 09:00");
        await _catalogs.ReplaceAsync(new SlaSettings(
            [BusinessCalendar.Default("Etc/UTC")],
            [Policy("Urgent", 60, Priority.Urgent), Policy("High", 120, Priority.High), Policy("Else", 240)]));
        await Change().ExecuteAsync(WorkDesk.Form(9), Priority.Low);
    }

    [Test]
    public async Task ExecuteAsync_AnotherPolicy_HoldsForRunningClocks()
    {
        var form = WorkDesk.Form(9);
        Assert.That(await Change().ExecuteAsync(form, Priority.Urgent), Is.True);
        Assert.That(await Change().ExecuteAsync(form, Priority.Urgent), Is.False);

        var applied = AppliedSla.Of((await _desk.Store.ReadLogAsync(9))[^1]);
        Assert.That(applied, Is.EqualTo(new AppliedSla(1, 1, AppliedCause.Priority)));
        Assert.That((await ClockAsync()).TargetSeconds, Is.EqualTo(3600));
        Assert.That((await _desk.Store.FindAsync(9))!.Priority, Is.EqualTo(Priority.Urgent));
    }

    [Test]
    public async Task ExecuteAsync_FinishedClock_KeepsItsPolicy()
    {
        _desk.Clock.NowUtc = LogBuilder.Utc("2026-03-02 13:00");
        await _desk.ReplyAsync(9, "2026-03-02 12:30");
        await Change().ExecuteAsync(WorkDesk.Form(9), Priority.Urgent);

        Assert.That(await ClockAsync(), Has.Property(nameof(SlaClock.State)).EqualTo(ClockState.Met).And.Property(nameof(SlaClock.TargetSeconds)).EqualTo(14_400));
    }

    [Test]
    public async Task ExecuteAsync_SamePolicy_AddsThePriorityOnly()
    {
        await Change().ExecuteAsync(WorkDesk.Form(9), Priority.Normal);

        Assert.That((await _desk.KindsAsync(9))[^1], Is.EqualTo(InquiryEventKind.Priority));
    }

    [Test]
    public async Task ExecuteAsync_SamePriority_AddsNothing()
    {
        var before = await _desk.KindsAsync(9);

        Assert.That(await Change().ExecuteAsync(WorkDesk.Form(9), Priority.Low), Is.False);
        Assert.That(await _desk.KindsAsync(9), Is.EqualTo(before));
    }

    [Test]
    public async Task ExecuteAsync_PolicyAsksForTheRequester_LooksThemUp()
    {
        await _catalogs.ReplaceAsync(new SlaSettings(
            [BusinessCalendar.Default("Etc/UTC")],
            [Policy("Vip", 30, Priority.High) with { Match = new PolicyMatch { Priorities = [Priority.High], Roles = ["Vip"] } }, Policy("Else", 240)]));
        var vip = new ChangePriority(_desk.Store, _catalogs, new Vips(), _desk.Clock);

        await vip.ExecuteAsync(WorkDesk.Form(9), Priority.High);

        Assert.That(AppliedSla.Of((await _desk.Store.ReadLogAsync(9))[^1]).PolicyId, Is.EqualTo(1));
    }

    private static SlaPolicy Policy(string name, int minutes, params Priority[] priorities)
    {
        return new SlaPolicy(name, true, "Default", new PolicyMatch { Priorities = priorities }, [new SlaTarget(SlaMetric.FirstResponse, minutes, TargetTime.Business)], []);
    }

    private async Task<SlaClock> ClockAsync()
    {
        return SlaProjection.Project(await _desk.Store.ReadLogAsync(9), await _catalogs.LoadAsync()).Single();
    }

    private ChangePriority Change()
    {
        return new ChangePriority(_desk.Store, _catalogs, new WorkDesk.Strangers(), _desk.Clock);
    }

    private sealed class Vips : IRequesterLookup
    {
        public Task<RequesterStanding> FindAsync(int? customerId, string? email, CancellationToken cancellation = default)
        {
            return Task.FromResult(new RequesterStanding(["Vip"], 0));
        }
    }
}
