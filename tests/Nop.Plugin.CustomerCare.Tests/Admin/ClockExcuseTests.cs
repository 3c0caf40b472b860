using NUnit.Framework;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;

namespace Nop.Plugin.CustomerCare.Tests.Admin;

[TestFixture]
public class ClockExcuseTests
{
    [TestCase("2026-03-02 13:00", ExpectedResult = null)]
    [TestCase("2026-03-02 13:00:01", ExpectedResult = "first_response")]
    public async Task<string?> PrepareAsync_RunningClock_CanBeExcusedOnceItIsOverdue(string now)
    {
        var log = new LogBuilder().Customer("2026-03-02 09:00").Applied(1, 1, "2026-03-02 09:00").Lines;

        return (await ExcuseAsync(log, now))?.Clock;
    }

    [Test]
    public async Task PrepareAsync_Excused_SaysByWhomAndWhy()
    {
        var log = new LogBuilder().Customer("2026-03-02 09:00").Applied(1, 1, "2026-03-02 09:00").Reply("2026-03-02 15:00")
            .Add(InquiryEventKind.BreachExcused, "2026-03-02 16:00", "first_response").Lines.ToList();
        log[^1] = log[^1] with { ActorName = "Ewa", Body = "The mail server was down." };

        var excuse = (await ExcuseAsync(log, "2026-03-02 17:00"))!;

        Assert.That((excuse.IsExcused, excuse.By, excuse.Reason, excuse.On!.Iso), Is.EqualTo((true, "Ewa", "The mail server was down.", "2026-03-02T16:00:00Z")));
    }

    [TestCase("first_response", true)]
    [TestCase("next_response@2026-05-04T08:00:00.000000Z", true)]
    [TestCase("next_response", false)]
    [TestCase("next_response@yesterday", false)]
    [TestCase("first_response@2026-05-04T08:00:00.000000Z", false)]
    [TestCase("", false)]
    [TestCase(null, false)]
    public void TryParse_NameOfAClock_IsReadAsItWasWritten(string? name, bool isOne)
    {
        Assert.That(ExcusedClock.TryParse(name, out var clock), Is.EqualTo(isOne));
        Assert.That(clock?.ToString(), Is.EqualTo(isOne ? name : null));
    }

    private static Task<Nop.Plugin.CustomerCare.Admin.Models.Inquiries.ClockExcuseModel?> ExcuseAsync(IReadOnlyList<InquiryEvent> log, string now)
    {
        var clock = SlaProjection.Project(log, TestPolicies.AllMetrics).Single(one => one.Metric == SlaMetric.FirstResponse);
        return ClockExcuse.PrepareAsync(clock, log, LogBuilder.Utc(now), AdminDesk.UserTime());
    }
}
