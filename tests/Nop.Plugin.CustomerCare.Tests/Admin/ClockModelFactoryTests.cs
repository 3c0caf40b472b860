using NUnit.Framework;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;
using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;

namespace Nop.Plugin.CustomerCare.Tests.Admin;

/// <summary>Open Monday to Friday, 09:00 to 17:00 UTC; 2 March 2026 is a Monday. First response in 4, first resolution in 8 hours of opening time.</summary>
[SetCulture("en-GB")]
public class ClockModelFactoryTests
{
    private static readonly SlaCatalog Catalog = new(
        [new CalendarVersion(1, 1, BusinessCalendar.Default("Etc/UTC"), 0)],
        [
            new PolicyVersion(1, 3, new SlaPolicy(
                "Standard",
                true,
                "Default",
                PolicyMatch.Everything,
                [new SlaTarget(SlaMetric.FirstResponse, 240, TargetTime.Business), new SlaTarget(SlaMetric.FirstResolution, 480, TargetTime.Business)],
                [50, 80]), 0)
        ]);

    [TestCase("2026-03-02 11:45", "2 h 15 min of opening time left", "Running", "success")]
    [TestCase("2026-03-02 13:30", "30 min of opening time left", "Running", "warning")]
    [TestCase("2026-03-02 14:00", "0 s of opening time left", "Running", "warning", TestName = "Used up to the second is not overdue yet")]
    [TestCase("2026-03-02 14:00:01", "Overdue by 1 s of opening time", "Overdue", "danger")]
    [TestCase("2026-03-03 10:00", "Overdue by 4 h of opening time", "Overdue", "danger", TestName = "The night doesn't count")]
    public async Task Running_SaysWhatIsLeft(string now, string figure, string state, string tone)
    {
        var clock = await FirstResponseAsync(Inquiry(), now);

        Assert.That((clock.Figure, clock.State), Is.EqualTo((figure, new BadgeModel(state, tone))));
    }

    [Test]
    public async Task Answered_SaysHowLongItTook()
    {
        var clock = await FirstResponseAsync(Inquiry().Reply("2026-03-02 11:00"), "2026-03-09 10:00");

        Assert.That((clock.Figure, clock.State.Text, clock.Policy, clock.Calendar), Is.EqualTo(("Took 1 h of opening time", "Met", "Standard, version 3", "Default, version 1")));
    }

    [Test]
    public async Task AnsweredLate_SaysByHowMuch()
    {
        var clock = await FirstResponseAsync(Inquiry().Reply("2026-03-02 16:30"), "2026-03-09 10:00");

        Assert.That((clock.Figure, clock.State.Text), Is.EqualTo(("Took 6 h 30 min of opening time, 2 h 30 min too long", "Breached")));
    }

    [Test]
    public async Task Spam_SaysWhyItEnded()
    {
        var clock = await FirstResponseAsync(Inquiry().Add(InquiryEventKind.Spam, "2026-03-02 11:00"), "2026-03-09 10:00");

        Assert.That((clock.Figure, clock.State.Text), Is.EqualTo(("Spam", "Ended without a measurement")));
    }

    [Test]
    public async Task PausedResolution_SaysWhatIsLeftWhileTimePasses()
    {
        var log = Inquiry().Status(InquiryStatus.Pending, "2026-03-02 12:00");
        var clock = (await ClocksAsync(log, "2026-03-06 16:00")).Single(model => model.MetricName == "first_resolution");

        Assert.That((clock.Figure, clock.State.Text, clock.Due), Is.EqualTo(("Stopped with 6 h of opening time left", "Paused", (InstantModel?)null)));
    }

    [Test]
    public async Task OverdueAfterAPause_DoesntCountThePause()
    {
        var log = Inquiry()
            .Status(InquiryStatus.Pending, "2026-03-02 12:00")
            .Status(InquiryStatus.Open, "2026-03-03 12:00");
        var clock = (await ClocksAsync(log, "2026-03-04 12:00")).Single(model => model.MetricName == "first_resolution");

        Assert.That(clock.Figure, Is.EqualTo("Overdue by 2 h of opening time"));
    }

    private static LogBuilder Inquiry()
    {
        return new LogBuilder().Customer("2026-03-02 10:00").Applied(1, 1, "2026-03-02 10:00");
    }

    private static async Task<ClockModel> FirstResponseAsync(LogBuilder log, string now)
    {
        return (await ClocksAsync(log, now)).Single(model => model.MetricName == "first_response");
    }

    private static async Task<IReadOnlyList<ClockModel>> ClocksAsync(LogBuilder log, string now)
    {
        var factory = new ClockModelFactory(AdminDesk.Texts(), AdminDesk.UserTime());
        var models = new List<ClockModel>();
        foreach (var reading in ClockReading.Of(log.Lines, Catalog, LogBuilder.Utc(now)))
            models.Add(await factory.PrepareAsync(reading, Catalog));

        return models;
    }
}
