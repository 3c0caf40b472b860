using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Sla.Explanation;

/// <summary>What starts and stops clocks, and what doesn't. Open Monday to Friday, 09:00 to 17:00 in Warsaw.</summary>
[SetCulture("en-GB")]
public class CycleExplanationTests
{
    [Test]
    public async Task Reopened_TotalResolutionRunsOn()
    {
        var log = Explained.Asked("2026-03-02 09:00+01:00")
            .Status(InquiryStatus.Resolved, "2026-03-02 11:00+01:00")
            .Status(InquiryStatus.Open, "2026-03-03 09:00+01:00")
            .Status(InquiryStatus.Resolved, "2026-03-03 10:00+01:00");

        Assert.That(await Explained.WithoutPolicyAsync(log, Explained.Catalog(SlaMetric.TotalResolution, 960), SlaMetric.TotalResolution, "2026-03-04 10:00+01:00"), Is.EqualTo("""
            Total resolution: Met
            Took 9 h of opening time
            As of Wed 04/03/2026 10:00. All times are local times of Europe/Warsaw, the time zone of the opening hours.

            What started and stopped it
              Mon 02/03/2026 09:00: message from the customer. The clock starts.
              Mon 02/03/2026 11:00: status Resolved, set by Staff. It did not last, so the clock ran on.
              Tue 03/03/2026 10:00: status Resolved, set by Staff. The clock stops.

            Time that counts
              Mon 02/03/2026 09:00 – 17:00: 8 h, 8 h
              Tue 03/03/2026 09:00 – 10:00: 1 h, 9 h
              Tue 03/03/2026 10:00 – 17:00: 7 h, 16 h (not needed)

            Time that does not count
              Only the hours between closing and opening.

            The arithmetic
              The stretches up to Tue 03/03/2026 10:00 add up to 9 h, as the clock says.
              16 h − 9 h = 7 h left.
              The target of 16 h is used up at Tue 03/03/2026 17:00: that is the deadline. The first second too many has passed at Wed 04/03/2026 09:00:01.
              9 h is not more than 16 h: the promise was kept.
            """));
    }

    [Test]
    public async Task Reopened_FirstResolutionStays()
    {
        var log = Explained.Asked("2026-03-02 09:00+01:00").Status(InquiryStatus.Resolved, "2026-03-02 11:00+01:00").Status(InquiryStatus.Open, "2026-03-03 09:00+01:00");
        var text = await Explained.WithoutPolicyAsync(log, Explained.Catalog(SlaMetric.FirstResolution, 480), SlaMetric.FirstResolution, "2026-03-04 10:00+01:00");

        Assert.That(text, Does.Contain("""
            What started and stopped it
              Mon 02/03/2026 09:00: message from the customer. The clock starts.
              Mon 02/03/2026 11:00: status Resolved, set by Staff. The clock stops.
              Tue 03/03/2026 09:00: status Open, set by Staff. Opening again does not restart this clock.

            """));
        Assert.That(text, Does.Contain("add up to 2 h, as the clock says."));
    }

    [Test]
    public async Task SecondCycle_BreachedByHalfAnHour()
    {
        var log = Explained.Asked("2026-03-02 09:00+01:00")
            .Reply("2026-03-02 10:00+01:00")
            .Customer("2026-03-02 11:00+01:00")
            .Reply("2026-03-02 11:30+01:00")
            .Customer("2026-03-02 13:00+01:00")
            .Add(InquiryEventKind.AutomaticReply, "2026-03-02 13:01+01:00", actor: ActorKind.System)
            .Add(InquiryEventKind.Note, "2026-03-02 13:30+01:00")
            .Customer("2026-03-02 14:00+01:00")
            .Reply("2026-03-02 15:30+01:00");

        Assert.That(await Explained.WithoutPolicyAsync(log, Explained.Catalog(SlaMetric.NextResponse, 120), SlaMetric.NextResponse, "2026-03-03 10:00+01:00", 2), Is.EqualTo("""
            Next response, question 2: Breached
            Took 2 h 30 min of opening time, 30 min too long
            As of Tue 03/03/2026 10:00. All times are local times of Europe/Warsaw, the time zone of the opening hours.

            What started and stopped it
              Mon 02/03/2026 13:00: message from the customer. The clock starts.
              Mon 02/03/2026 13:01: automatic message. It starts and stops nothing.
              Mon 02/03/2026 13:30: internal note by Staff. Notes stop nothing.
              Mon 02/03/2026 14:00: another message from the customer. It does not restart the clock.
              Mon 02/03/2026 15:30: reply by Staff. The clock stops.

            Time that counts
              Mon 02/03/2026 13:00 – 15:00: 2 h, 2 h
              Mon 02/03/2026 15:00 – 15:30: 30 min, 2 h 30 min (after the deadline)

            Time that does not count
              Only the hours between closing and opening.

            The arithmetic
              The stretches up to Mon 02/03/2026 15:30 add up to 2 h 30 min, as the clock says.
              2 h 30 min − 2 h = 30 min too long.
              The target of 2 h is used up at Mon 02/03/2026 15:00: that is the deadline. The first second too many has passed at Mon 02/03/2026 15:00:01.
              2 h 30 min is more than 2 h: the promise was broken.
            """));
    }

    [Test]
    public async Task Merged_CountsFromTheMessageThatWaitedLonger()
    {
        var older = new Absorption(5, LogBuilder.Utc("2026-03-02 09:00+01:00"));
        var log = Explained.Asked("2026-03-02 10:00+01:00").Add(InquiryEventKind.Absorbed, "2026-03-02 12:00+01:00", older.ToString()).Reply("2026-03-02 13:00+01:00");

        Assert.That(await Explained.WithoutPolicyAsync(log, Explained.Catalog(SlaMetric.FirstResponse, 240), SlaMetric.FirstResponse, "2026-03-03 10:00+01:00"), Is.EqualTo("""
            First response: Met
            Took 4 h of opening time
            As of Tue 03/03/2026 10:00. All times are local times of Europe/Warsaw, the time zone of the opening hours.

            What started and stopped it
              Mon 02/03/2026 10:00: another message from the customer. It does not restart the clock.
              Mon 02/03/2026 12:00: inquiry 5 was merged into this one. Its customer had been waiting since Mon 02/03/2026 09:00, so the clock starts there.
              Mon 02/03/2026 13:00: reply by Staff. The clock stops.

            Time that counts
              Mon 02/03/2026 09:00 – 13:00: 4 h, 4 h

            Time that does not count
              Only the hours between closing and opening.

            The arithmetic
              The stretches up to Mon 02/03/2026 13:00 add up to 4 h, as the clock says.
              4 h − 4 h = 0 s left.
              The target of 4 h is used up at Mon 02/03/2026 13:00: that is the deadline. The first second too many has passed at Mon 02/03/2026 13:00:01.
              4 h is not more than 4 h: the promise was kept.
            """));
    }

    [Test]
    public async Task ClosedUnanswered_RepliesThatDontCountAreNamed()
    {
        var log = Explained.Asked("2026-03-02 09:00+01:00").Reply("2026-03-02 10:00+01:00");
        log.Status(InquiryStatus.Closed, "2026-03-02 11:00+01:00")
            .Add(InquiryEventKind.ReplyUndelivered, "2026-03-02 11:30+01:00", log.Lines[^1].SourceKey, ActorKind.System)
            .Reply("2026-03-02 12:00+01:00");
        var undelivered = log.Lines.Single(line => line.Kind == InquiryEventKind.ReplyUndelivered);
        InquiryEvent[] lines = [.. log.Lines.Select(line => line == undelivered ? line with { Value = log.Lines[2].SourceKey } : line)];
        var text = await Explained.TextAsync(lines, Explained.Catalog(SlaMetric.FirstResponse, 240), SlaMetric.FirstResponse, "2026-03-03 10:00+01:00");

        Assert.That(text, Does.StartWith("First response: Ended without a measurement\nClosed without an answer\n"));
        Assert.That(text, Does.Contain("""
            What started and stopped it
              Mon 02/03/2026 09:00: message from the customer. The clock starts.
              Mon 02/03/2026 10:00: reply by Staff whose mail never left the shop. It does not count.
              Mon 02/03/2026 11:00: the clock ends without a measurement. Closed without an answer.
              Mon 02/03/2026 12:00: reply by Staff, after the clock had ended. It does not count for it.

            Time that counts
              Mon 02/03/2026 09:00 – 11:00: 2 h, 2 h
              Mon 02/03/2026 11:00 – 13:00: 2 h, 4 h (not needed)

            """));
        Assert.That(text, Does.EndWith("""
              It ended without a measurement, so it counts neither as met nor as breached.

            Breach, excuses and earlier figures
              Until Mon 02/03/2026 11:30 the figure was: Met, 1 h of 4 h. Then this was recorded: a reply never left the shop (Mon 02/03/2026 11:30).

            """));
    }
}
