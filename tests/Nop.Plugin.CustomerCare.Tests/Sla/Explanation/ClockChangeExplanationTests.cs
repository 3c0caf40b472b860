using Nop.Plugin.CustomerCare.Sla;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Sla.Explanation;

/// <summary>Nights on which clocks change. Open from Saturday 22:00 to Sunday 06:00, unless every hour counts.</summary>
[SetCulture("en-GB")]
public class ClockChangeExplanationTests
{
    [Test]
    public async Task SpringInWarsaw_FiveHoursOnTheWallAreFour()
    {
        var catalog = Explained.Catalog(SlaMetric.FirstResponse, 240, weekly: Explained.SaturdayNight);
        var log = Explained.Asked("2026-03-28 23:00+01:00").Reply("2026-03-29 04:00+02:00");

        Assert.That(await Explained.WithoutPolicyAsync(log, catalog, SlaMetric.FirstResponse, "2026-03-30 12:00+02:00"), Is.EqualTo("""
            First response: Met
            Took 4 h of opening time
            As of Mon 30/03/2026 12:00. All times are local times of Europe/Warsaw, the time zone of the opening hours.

            What started and stopped it
              Sat 28/03/2026 23:00: message from the customer. The clock starts.
              Sun 29/03/2026 04:00: reply by Staff. The clock stops.

            Time that counts
              Sat 28/03/2026 23:00 – Sun 29/03/2026 04:00: 4 h, 4 h (past midnight)

            Time that does not count
              Closed by the weekly hours: Sunday (1).
              Sun 29/03/2026 03:00: clocks went forward by 1 h. Time counts as it really passed.

            The arithmetic
              The stretches up to Sun 29/03/2026 04:00 add up to 4 h, as the clock says.
              4 h − 4 h = 0 s left.
              The target of 4 h is used up at Sun 29/03/2026 04:00: that is the deadline. The first second too many has passed at Sun 29/03/2026 04:00:01.
              4 h is not more than 4 h: the promise was kept.
            """));
    }

    [Test]
    public async Task AutumnInWarsaw_EveryHourCounts_TheDoubledHourToo()
    {
        var catalog = Explained.Catalog(SlaMetric.FirstResponse, 1440, time: TargetTime.Calendar);
        var log = Explained.Asked("2026-10-24 12:00+02:00").Reply("2026-10-25 02:30+01:00");

        Assert.That(await Explained.WithoutPolicyAsync(log, catalog, SlaMetric.FirstResponse, "2026-10-26 12:00+01:00"), Is.EqualTo("""
            First response: Met
            Took 15 h 30 min
            As of Mon 26/10/2026 12:00. All times are local times of Europe/Warsaw, the time zone of the opening hours.

            What started and stopped it
              Sat 24/10/2026 12:00: message from the customer. The clock starts.
              Sun 25/10/2026 02:30 (UTC+01:00): reply by Staff. The clock stops.

            Time that counts
              Sat 24/10/2026 12:00 – Sun 25/10/2026 02:30 (UTC+01:00): 15 h 30 min, 15 h 30 min
              Sun 25/10/2026 02:30 (UTC+01:00) – 11:00: 8 h 30 min, 24 h (not needed)

            Time that does not count
              Every hour counts, day and night; opening hours do not matter.
              Sun 25/10/2026 02:00 (UTC+01:00): clocks went back by 1 h. Time counts as it really passed.

            The arithmetic
              The stretches up to Sun 25/10/2026 02:30 (UTC+01:00) add up to 15 h 30 min, as the clock says.
              24 h − 15 h 30 min = 8 h 30 min left.
              The target of 24 h is used up at Sun 25/10/2026 11:00: that is the deadline. The first second too many has passed at Sun 25/10/2026 11:00:01.
              15 h 30 min is not more than 24 h: the promise was kept.
            """));
    }

    [Test]
    public async Task SpringInNewYork_RunningClock_DueAnHourLaterOnTheWall()
    {
        var catalog = Explained.Catalog(SlaMetric.FirstResponse, 120, "America/New_York", Explained.SaturdayNight);

        Assert.That(await Explained.WithoutPolicyAsync(Explained.Asked("2026-03-08 01:00-05:00"), catalog, SlaMetric.FirstResponse, "2026-03-08 03:30-04:00"), Is.EqualTo("""
            First response: Running
            30 min of opening time left
            As of Sun 08/03/2026 03:30. All times are local times of America/New_York, the time zone of the opening hours.

            What started and stopped it
              Sun 08/03/2026 01:00: message from the customer. The clock starts.

            Time that counts
              Sun 08/03/2026 01:00 – 03:30: 1 h 30 min, 1 h 30 min
              Sun 08/03/2026 03:30 – 04:00: 30 min, 2 h (still to come)

            Time that does not count
              Closed by the weekly hours: Sunday (1).
              Sun 08/03/2026 03:00: clocks went forward by 1 h. Time counts as it really passed.

            The arithmetic
              The stretches up to Sun 08/03/2026 03:30 add up to 1 h 30 min, as the clock says.
              2 h − 1 h 30 min = 30 min left.
              The target of 2 h is used up at Sun 08/03/2026 04:00: that is the deadline. The first second too many has passed at Sun 08/03/2026 04:00:01.
              The lowest warning, 50 % of the target, is reached at Sun 08/03/2026 03:00.
              1 h 30 min is not more than 2 h: the promise is still kept.
            """));
    }

    [Test]
    public async Task AutumnInNewYork_TheOffsetTellsTheDoubledTimesApart()
    {
        var catalog = Explained.Catalog(SlaMetric.FirstResponse, 120, "America/New_York", Explained.SaturdayNight);
        var log = Explained.Asked("2026-11-01 00:30-04:00").Reply("2026-11-01 01:30-04:00");

        Assert.That(await Explained.WithoutPolicyAsync(log, catalog, SlaMetric.FirstResponse, "2026-11-02 12:00-05:00"), Is.EqualTo("""
            First response: Met
            Took 1 h of opening time
            As of Mon 02/11/2026 12:00. All times are local times of America/New_York, the time zone of the opening hours.

            What started and stopped it
              Sun 01/11/2026 00:30: message from the customer. The clock starts.
              Sun 01/11/2026 01:30 (UTC-04:00): reply by Staff. The clock stops.

            Time that counts
              Sun 01/11/2026 00:30 – 01:30 (UTC-04:00): 1 h, 1 h
              Sun 01/11/2026 01:30 (UTC-04:00) – 01:30 (UTC-05:00): 1 h, 2 h (not needed)

            Time that does not count
              Closed by the weekly hours: Sunday (1).
              Sun 01/11/2026 01:00 (UTC-05:00): clocks went back by 1 h. Time counts as it really passed.

            The arithmetic
              The stretches up to Sun 01/11/2026 01:30 (UTC-04:00) add up to 1 h, as the clock says.
              2 h − 1 h = 1 h left.
              The target of 2 h is used up at Sun 01/11/2026 01:30 (UTC-05:00): that is the deadline. The first second too many has passed at Sun 01/11/2026 01:30:01 (UTC-05:00).
              1 h is not more than 2 h: the promise was kept.
            """));
    }
}
