using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Calendars;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Sla.Explanation;

/// <summary>Policies that came and went, excuses, and figures that were replaced. Open Monday to Friday, 09:00 to 17:00 in Warsaw.</summary>
[SetCulture("en-GB")]
public class HistoryExplanationTests
{
    [Test]
    public async Task EditedMidFlight_SaysWhichPolicyJudgesAndWhyNoneAbove()
    {
        var urgent = Explained.Policy(3, 1, "Urgent");
        var catalog = new SlaCatalog(
            [Calendar(1, "17:00"), Calendar(2, "16:00")],
            [
                Explained.Policy(1, 1, "Standard", new SlaTarget(SlaMetric.FirstResponse, 240, TargetTime.Business)),
                Explained.Policy(2, 2, "Standard", new SlaTarget(SlaMetric.FirstResponse, 60, TargetTime.Business)),
                urgent with { Policy = urgent.Policy with { Match = new PolicyMatch { Priorities = [Priority.Urgent] } } },
                Explained.Policy(4, 1, "Vacation")
            ]);
        var facts = new InquiryFacts { StoreId = 1, Channel = Channel.Email, Priority = Priority.Normal };
        var choice = new PolicyChoice(2, 2, [new PassedOverPolicy(3, PolicyCondition.Priority), new PassedOverPolicy(4, null)], facts);
        var log = Explained.Asked("2026-03-02 09:00+01:00")
            .Add(InquiryEventKind.SlaApplied, "2026-03-02 09:30+01:00", "2:2:edited", ActorKind.System)
            .Reply("2026-03-02 11:00+01:00")
            .Add(InquiryEventKind.SlaApplied, "2026-03-02 12:00+01:00", "1:1:edited", ActorKind.System);
        InquiryEvent[] lines = [.. log.Lines.Select(line => line.Value == "2:2:edited" ? line with { Body = PolicyChoiceJson.Write(choice) } : line)];

        Assert.That(await Explained.TextAsync(lines, catalog, SlaMetric.FirstResponse, "2026-03-03 10:00+01:00"), Is.EqualTo("""
            First response: Breached
            Took 2 h of opening time, 1 h too long
            As of Tue 03/03/2026 10:00. All times are local times of Europe/Warsaw, the time zone of the opening hours.

            Policy
              Mon 02/03/2026 09:00: the inquiry came in and got the policy “Standard, version 1” with the opening hours “Shop, version 1”.
                It was replaced while the clock was running, so it no longer counts for this promise.
              Mon 02/03/2026 09:30: after an edit of policies or opening hours it got the policy “Standard, version 2” with the opening hours “Shop, version 2”.
                This promise is judged by it.
                Above it, “Urgent, version 1” did not match by priority: wanted Urgent, was Normal.
                Above it, “Vacation, version 1” was switched off.
              Mon 02/03/2026 12:00: after an edit of policies or opening hours it got the policy “Standard, version 1” with the opening hours “Shop, version 1”.
                The clock had finished by then, so this promise stays judged by the earlier one.
              Target: 1 h of opening time.

            What started and stopped it
              Mon 02/03/2026 09:00: message from the customer. The clock starts.
              Mon 02/03/2026 11:00: reply by Staff. The clock stops.

            Time that counts
              Mon 02/03/2026 09:00 – 10:00: 1 h, 1 h
              Mon 02/03/2026 10:00 – 11:00: 1 h, 2 h (after the deadline)

            Time that does not count
              Only the hours between closing and opening.

            The arithmetic
              The stretches up to Mon 02/03/2026 11:00 add up to 2 h, as the clock says.
              2 h − 1 h = 1 h too long.
              The target of 1 h is used up at Mon 02/03/2026 10:00: that is the deadline. The first second too many has passed at Mon 02/03/2026 10:00:01.
              2 h is more than 1 h: the promise was broken.

            """));
    }

    [Test]
    public async Task Withdrawn_SaysSo()
    {
        var log = Explained.Asked("2026-03-02 09:00+01:00").Add(InquiryEventKind.SlaApplied, "2026-03-02 10:00+01:00", "none:edited", ActorKind.System);
        var text = await Explained.TextAsync(log.Lines, Explained.Catalog(SlaMetric.FirstResponse, 240), SlaMetric.FirstResponse, "2026-03-03 10:00+01:00");

        Assert.That(text, Does.Contain("""
                Why policies above it did not match was not recorded.
              Mon 02/03/2026 10:00: no policy matched any more.
                That ended the clock without a measurement.

            """.Replace("\n\n", "\n", StringComparison.Ordinal)));
    }

    [Test]
    public async Task Excused_SaysWhoWhenAndWhy()
    {
        var log = Explained.Asked("2026-03-02 09:00+01:00").Reply("2026-03-02 15:00+01:00").Add(InquiryEventKind.BreachExcused, "2026-03-03 09:00+01:00", "first_response");
        InquiryEvent[] lines = [.. log.Lines.SkipLast(1), log.Lines[^1] with { ActorName = "Maria", Body = "The mail server was down." }];
        var text = await Explained.TextAsync(lines, Explained.Catalog(SlaMetric.FirstResponse, 240), SlaMetric.FirstResponse, "2026-03-04 10:00+01:00");

        Assert.That(text, Does.EndWith("""
            Time that counts
              Mon 02/03/2026 09:00 – 13:00: 4 h, 4 h
              Mon 02/03/2026 13:00 – 15:00: 2 h, 6 h (after the deadline)

            Time that does not count
              Only the hours between closing and opening.

            The arithmetic
              The stretches up to Mon 02/03/2026 15:00 add up to 6 h, as the clock says.
              6 h − 4 h = 2 h too long.
              The target of 4 h is used up at Mon 02/03/2026 13:00: that is the deadline. The first second too many has passed at Mon 02/03/2026 13:00:01.
              6 h is more than 4 h: the promise was broken.

            Breach, excuses and earlier figures
              Tue 03/03/2026 09:00: excused by Maria. Reason: The mail server was down.

            """));
    }

    [Test]
    public async Task Superseded_KeepsTheOldFigureAndTheCause()
    {
        var log = Explained.Asked("2026-03-02 10:00+01:00").Reply("2026-03-02 11:00+01:00").Customer("2026-03-02 09:00+01:00");
        InquiryEvent[] lines = [.. log.Lines.SkipLast(1), log.Lines[^1] with { RecordedOnUtc = LogBuilder.Utc("2026-03-04 12:00+01:00") }];
        var text = await Explained.TextAsync(lines, Explained.Catalog(SlaMetric.FirstResponse, 240), SlaMetric.FirstResponse, "2026-03-05 10:00+01:00");

        Assert.That(text, Does.StartWith("First response: Met\nTook 2 h of opening time\n"));
        Assert.That(text, Does.EndWith("""
            Breach, excuses and earlier figures
              Until Wed 04/03/2026 12:00 the figure was: Met, 1 h of 4 h. Then this was recorded: an older message from the customer (Mon 02/03/2026 09:00).

            """));
    }

    private static CalendarVersion Calendar(int version, string closing)
    {
        return new CalendarVersion(version, version, Sample.Calendar("Europe/Warsaw", Explained.OfficeHours.Replace("17:00", closing, StringComparison.Ordinal)), version - 1);
    }
}
