using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Sla.Explanation;

/// <summary>Open Monday to Friday, 09:00 to 17:00 in Warsaw.</summary>
[SetCulture("en-GB")]
public class HoursExplanationTests
{
    [Test]
    public async Task Night_TheHoursUntilMorningDontCount()
    {
        var log = Explained.Asked("2026-03-02 16:00+01:00").Reply("2026-03-03 10:00+01:00");

        Assert.That(await Explained.TextAsync(log.Lines, Explained.Catalog(SlaMetric.FirstResponse, 240), SlaMetric.FirstResponse, "2026-03-04 10:00+01:00"), Is.EqualTo("""
            First response: Met
            Took 2 h of opening time
            As of Wed 04/03/2026 10:00. All times are local times of Europe/Warsaw, the time zone of the opening hours.

            Policy
              Mon 02/03/2026 16:00: the inquiry came in and got the policy “Standard, version 1” with the opening hours “Shop, version 1”.
                This promise is judged by it.
                Why policies above it did not match was not recorded.
              Target: 4 h of opening time.

            What started and stopped it
              Mon 02/03/2026 16:00: message from the customer. The clock starts.
              Tue 03/03/2026 10:00: reply by Staff. The clock stops.

            Time that counts
              Mon 02/03/2026 16:00 – 17:00: 1 h, 1 h
              Tue 03/03/2026 09:00 – 10:00: 1 h, 2 h
              Tue 03/03/2026 10:00 – 12:00: 2 h, 4 h (not needed)

            Time that does not count
              Only the hours between closing and opening.

            The arithmetic
              The stretches up to Tue 03/03/2026 10:00 add up to 2 h, as the clock says.
              4 h − 2 h = 2 h left.
              The target of 4 h is used up at Tue 03/03/2026 12:00: that is the deadline. The first second too many has passed at Tue 03/03/2026 12:00:01.
              2 h is not more than 4 h: the promise was kept.

            """));
    }

    [Test]
    public async Task Weekend_RunningClock_LeadsOnToTheDeadline()
    {
        var text = await Explained.WithoutPolicyAsync(Explained.Asked("2026-03-06 15:00+01:00"), Explained.Catalog(SlaMetric.FirstResponse, 240), SlaMetric.FirstResponse, "2026-03-09 10:00+01:00");

        Assert.That(text, Is.EqualTo("""
            First response: Running
            1 h of opening time left
            As of Mon 09/03/2026 10:00. All times are local times of Europe/Warsaw, the time zone of the opening hours.

            What started and stopped it
              Fri 06/03/2026 15:00: message from the customer. The clock starts.

            Time that counts
              Fri 06/03/2026 15:00 – 17:00: 2 h, 2 h
              Mon 09/03/2026 09:00 – 10:00: 1 h, 3 h
              Mon 09/03/2026 10:00 – 11:00: 1 h, 4 h (still to come)

            Time that does not count
              Closed by the weekly hours: Saturday (1), Sunday (1).

            The arithmetic
              The stretches up to Mon 09/03/2026 10:00 add up to 3 h, as the clock says.
              4 h − 3 h = 1 h left.
              The target of 4 h is used up at Mon 09/03/2026 11:00: that is the deadline. The first second too many has passed at Mon 09/03/2026 11:00:01.
              The lowest warning, 50 % of the target, is reached at Fri 06/03/2026 17:00.
              3 h is not more than 4 h: the promise is still kept.
            """));
    }

    [Test]
    public async Task Holiday_Breached_SaysWhenTheBreachWasFound()
    {
        var log = Explained.Asked("2026-11-10 16:00+01:00").Reply("2026-11-12 14:00+01:00");
        var catalog = Explained.Catalog(SlaMetric.FirstResponse, 240, more: """, "holidays": ["2026-11-11"]""");
        var breach = new Breach
        {
            InquiryId = 1,
            Metric = SlaMetric.FirstResponse,
            Cycle = 1,
            StartedOnUtc = LogBuilder.Utc("2026-11-10 15:00"),
            OverdueOnUtc = LogBuilder.Utc("2026-11-12 11:00:01"),
            FoundOnUtc = LogBuilder.Utc("2026-11-12 11:05")
        };

        Assert.That(await Explained.TextAsync(log.Lines, catalog, SlaMetric.FirstResponse, "2026-11-16 10:00+01:00", 1, breach), Is.EqualTo("""
            First response: Breached
            Took 6 h of opening time, 2 h too long
            As of Mon 16/11/2026 10:00. All times are local times of Europe/Warsaw, the time zone of the opening hours.

            Policy
              Tue 10/11/2026 16:00: the inquiry came in and got the policy “Standard, version 1” with the opening hours “Shop, version 1”.
                This promise is judged by it.
                Why policies above it did not match was not recorded.
              Target: 4 h of opening time.

            What started and stopped it
              Tue 10/11/2026 16:00: message from the customer. The clock starts.
              Thu 12/11/2026 14:00: reply by Staff. The clock stops.

            Time that counts
              Tue 10/11/2026 16:00 – 17:00: 1 h, 1 h
              Thu 12/11/2026 09:00 – 12:00: 3 h, 4 h
              Thu 12/11/2026 12:00 – 14:00: 2 h, 6 h (after the deadline)

            Time that does not count
              Holidays: Wed 11/11/2026.

            The arithmetic
              The stretches up to Thu 12/11/2026 14:00 add up to 6 h, as the clock says.
              6 h − 4 h = 2 h too long.
              The target of 4 h is used up at Thu 12/11/2026 12:00: that is the deadline. The first second too many has passed at Thu 12/11/2026 12:00:01.
              6 h is more than 4 h: the promise was broken.

            Breach, excuses and earlier figures
              The store found the broken promise at Thu 12/11/2026 12:05.

            """));
    }

    [Test]
    public async Task OverrideOnAHoliday_CountsItsOwnHours()
    {
        var catalog = Explained.Catalog(
            SlaMetric.FirstResponse, 480, more: """, "holidays": ["2026-12-24", "*-12-25"], "overrides": { "2026-12-24": [["09:00","13:00"]] }""");
        var text = await Explained.WithoutPolicyAsync(Explained.Asked("2026-12-23 15:00+01:00"), catalog, SlaMetric.FirstResponse, "2026-12-24 12:00+01:00");

        Assert.That(text, Is.EqualTo("""
            First response: Running
            3 h of opening time left
            As of Thu 24/12/2026 12:00. All times are local times of Europe/Warsaw, the time zone of the opening hours.

            What started and stopped it
              Wed 23/12/2026 15:00: message from the customer. The clock starts.

            Time that counts
              Wed 23/12/2026 15:00 – 17:00: 2 h, 2 h
              Thu 24/12/2026 09:00 – 12:00: 3 h, 5 h
              Thu 24/12/2026 12:00 – 13:00: 1 h, 6 h (still to come)
              Mon 28/12/2026 09:00 – 11:00: 2 h, 8 h (still to come)

            Time that does not count
              Closed by the weekly hours: Saturday (1), Sunday (1).
              Holidays: Fri 25/12/2026.
              Thu 24/12/2026: special hours 09:00–13:00, although it is a holiday.

            The arithmetic
              The stretches up to Thu 24/12/2026 12:00 add up to 5 h, as the clock says.
              8 h − 5 h = 3 h left.
              The target of 8 h is used up at Mon 28/12/2026 11:00: that is the deadline. The first second too many has passed at Mon 28/12/2026 11:00:01.
              The lowest warning, 50 % of the target, is reached at Thu 24/12/2026 11:00.
              5 h is not more than 8 h: the promise is still kept.
            """));
    }

    [Test]
    public async Task Break_IsCutOut()
    {
        var catalog = Explained.Catalog(SlaMetric.FirstResponse, 240, more: """, "breaks": { "2026-05-04": [["12:00","13:00"]] }""");
        var log = Explained.Asked("2026-05-04 11:00+02:00").Reply("2026-05-04 14:00+02:00");

        Assert.That(await Explained.WithoutPolicyAsync(log, catalog, SlaMetric.FirstResponse, "2026-05-05 09:00+02:00"), Is.EqualTo("""
            First response: Met
            Took 2 h of opening time
            As of Tue 05/05/2026 09:00. All times are local times of Europe/Warsaw, the time zone of the opening hours.

            What started and stopped it
              Mon 04/05/2026 11:00: message from the customer. The clock starts.
              Mon 04/05/2026 14:00: reply by Staff. The clock stops.

            Time that counts
              Mon 04/05/2026 11:00 – 12:00: 1 h, 1 h
              Mon 04/05/2026 13:00 – 14:00: 1 h, 2 h
              Mon 04/05/2026 14:00 – 16:00: 2 h, 4 h (not needed)

            Time that does not count
              Mon 04/05/2026: break 12:00–13:00; 1 h did not count.

            The arithmetic
              The stretches up to Mon 04/05/2026 14:00 add up to 2 h, as the clock says.
              4 h − 2 h = 2 h left.
              The target of 4 h is used up at Mon 04/05/2026 16:00: that is the deadline. The first second too many has passed at Mon 04/05/2026 16:00:01.
              2 h is not more than 4 h: the promise was kept.
            """));
    }

    [TestCase("2026-05-04 11:00:00.5+02:00", true)]
    [TestCase("2026-05-04 11:00+02:00", false)]
    public async Task FractionsOfASecond_AreMentionedWhereThereAreAny(string askedAt, bool mentioned)
    {
        var text = await Explained.WithoutPolicyAsync(
            Explained.Asked(askedAt).Reply("2026-05-04 14:00+02:00"), Explained.Catalog(SlaMetric.FirstResponse, 240), SlaMetric.FirstResponse, "2026-05-05 09:00+02:00");

        Assert.That(text.Contains("a sum by hand may differ by one second", StringComparison.Ordinal), Is.EqualTo(mentioned));
    }
}
