using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Sla.Explanation;

/// <summary>Resolution in 8 hours, open Monday to Friday, 09:00 to 17:00 in Warsaw.</summary>
[SetCulture("en-GB")]
public class PauseExplanationTests
{
    private static readonly SlaCatalog Catalog = Explained.Catalog(SlaMetric.FirstResolution, 480);

    [Test]
    public async Task OverAWeekend_TakesOutTheOpenHoursOnly()
    {
        var log = Explained.Asked("2026-03-06 14:00+01:00")
            .Status(InquiryStatus.Pending, "2026-03-06 16:00+01:00")
            .Status(InquiryStatus.Open, "2026-03-09 10:00+01:00")
            .Status(InquiryStatus.Resolved, "2026-03-09 12:00+01:00");

        Assert.That(await Explained.WithoutPolicyAsync(log, Catalog, SlaMetric.FirstResolution, "2026-03-10 10:00+01:00"), Is.EqualTo("""
            First resolution: Met
            Took 4 h of opening time
            As of Tue 10/03/2026 10:00. All times are local times of Europe/Warsaw, the time zone of the opening hours.

            What started and stopped it
              Fri 06/03/2026 14:00: message from the customer. The clock starts.
              Mon 09/03/2026 12:00: status Resolved, set by Staff. The clock stops.

            Time that counts
              Fri 06/03/2026 14:00 – 16:00: 2 h, 2 h
              Mon 09/03/2026 10:00 – 12:00: 2 h, 4 h
              Mon 09/03/2026 12:00 – 16:00: 4 h, 8 h (not needed)

            Time that does not count
              Fri 06/03/2026 16:00 to Mon 09/03/2026 10:00: Waiting for the customer, set by Staff. Paused; 2 h that would have counted did not.
              Closed by the weekly hours: Saturday (1), Sunday (1).

            The arithmetic
              The stretches up to Mon 09/03/2026 12:00 add up to 4 h, as the clock says.
              8 h − 4 h = 4 h left.
              The target of 8 h is used up at Mon 09/03/2026 16:00: that is the deadline. The first second too many has passed at Mon 09/03/2026 16:00:01.
              4 h is not more than 8 h: the promise was kept.
            """));
    }

    [Test]
    public async Task OneAfterTheOther_EachIsCountedOnce()
    {
        var log = Explained.Asked("2026-03-02 09:00+01:00")
            .Status(InquiryStatus.Pending, "2026-03-02 10:00+01:00")
            .Status(InquiryStatus.OnHold, "2026-03-02 12:00+01:00")
            .Status(InquiryStatus.Open, "2026-03-02 14:00+01:00")
            .Status(InquiryStatus.Resolved, "2026-03-02 16:00+01:00");

        Assert.That(await Explained.WithoutPolicyAsync(log, Catalog, SlaMetric.FirstResolution, "2026-03-04 10:00+01:00"), Is.EqualTo("""
            First resolution: Met
            Took 3 h of opening time
            As of Wed 04/03/2026 10:00. All times are local times of Europe/Warsaw, the time zone of the opening hours.

            What started and stopped it
              Mon 02/03/2026 09:00: message from the customer. The clock starts.
              Mon 02/03/2026 16:00: status Resolved, set by Staff. The clock stops.

            Time that counts
              Mon 02/03/2026 09:00 – 10:00: 1 h, 1 h
              Mon 02/03/2026 14:00 – 16:00: 2 h, 3 h
              Mon 02/03/2026 16:00 – 17:00: 1 h, 4 h (not needed)
              Tue 03/03/2026 09:00 – 13:00: 4 h, 8 h (not needed)

            Time that does not count
              Mon 02/03/2026 10:00 to Mon 02/03/2026 12:00: Waiting for the customer, set by Staff. Paused; 2 h that would have counted did not.
              Mon 02/03/2026 12:00 to Mon 02/03/2026 14:00: Waiting for a third party, set by Staff. Paused; 2 h that would have counted did not.

            The arithmetic
              The stretches up to Mon 02/03/2026 16:00 add up to 3 h, as the clock says.
              8 h − 3 h = 5 h left.
              The target of 8 h is used up at Tue 03/03/2026 13:00: that is the deadline. The first second too many has passed at Tue 03/03/2026 13:00:01.
              3 h is not more than 8 h: the promise was kept.
            """));
    }

    [Test]
    public async Task StillOn_NoDeadlineMeanwhile()
    {
        var log = Explained.Asked("2026-03-02 09:00+01:00").Reply("2026-03-02 10:00+01:00").Status(InquiryStatus.OnHold, "2026-03-02 11:00+01:00");

        Assert.That(await Explained.WithoutPolicyAsync(log, Catalog, SlaMetric.FirstResolution, "2026-03-04 10:00+01:00"), Is.EqualTo("""
            First resolution: Paused
            Stopped with 6 h of opening time left
            As of Wed 04/03/2026 10:00. All times are local times of Europe/Warsaw, the time zone of the opening hours.

            What started and stopped it
              Mon 02/03/2026 09:00: message from the customer. The clock starts.
              Mon 02/03/2026 10:00: reply by Staff. A reply alone resolves nothing.

            Time that counts
              Mon 02/03/2026 09:00 – 11:00: 2 h, 2 h

            Time that does not count
              Since Mon 02/03/2026 11:00: Waiting for a third party, set by Staff. Paused until the next status; nothing counts meanwhile.

            The arithmetic
              The stretches up to Mon 02/03/2026 11:00 add up to 2 h, as the clock says.
              8 h − 2 h = 6 h left.
              The clock stands still, so there is no deadline until it goes on.
              2 h is not more than 8 h: the promise is still kept.
            """));
    }

    [Test]
    public async Task OfAFirstResponse_DoesntPauseIt()
    {
        var log = Explained.Asked("2026-03-02 09:00+01:00").Status(InquiryStatus.Pending, "2026-03-02 10:00+01:00").Reply("2026-03-02 11:00+01:00");
        var text = await Explained.WithoutPolicyAsync(log, Explained.Catalog(SlaMetric.FirstResponse, 240), SlaMetric.FirstResponse, "2026-03-04 10:00+01:00");

        Assert.That(text, Does.Contain("Mon 02/03/2026 10:00: status Waiting for the customer, set by Staff. It does not pause the first response."));
        Assert.That(text, Does.Contain("add up to 2 h, as the clock says."));
    }
}
