using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Calendars.Years;
using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla.Explanation;

/// <summary>Explains a clock from what it is computed from: the log and the versions it names.</summary>
public static class ExplainClock
{
    /// <summary>The explanation as of an instant; null if the log has no such clock.</summary>
    /// <param name="log">In any order, with bodies: they hold why a policy was chosen and why a breach was excused.</param>
    /// <param name="cycle">From 1.</param>
    /// <param name="breaches">Those found for the inquiry.</param>
    /// <exception cref="ArgumentException">The instant isn't UTC.</exception>
    /// <exception cref="KeyNotFoundException">The log names a version that the catalog doesn't have.</exception>
    /// <exception cref="FormatException">The log holds a value that isn't readable.</exception>
    public static ClockExplanation? Of(
        IReadOnlyCollection<InquiryEvent> log,
        SlaCatalog catalog,
        (SlaMetric Metric, int Cycle) which,
        DateTime nowUtc,
        IReadOnlyCollection<Breach>? breaches = null)
    {
        Instant.RequireUtc(nowUtc, nameof(nowUtc));
        var clock = SlaProjection.Project(log, catalog).FirstOrDefault(one => one.Metric == which.Metric && one.Cycle == which.Cycle);
        if (clock is null)
            return null;

        var lines = LogOrder.Read(log);
        var history = AppliedHistory.Of(lines);
        var span = ClockSpan.ReadAll(lines).Single(one => one.Metric == which.Metric && one.Cycle == which.Cycle);
        var (applied, judged) = history.Judge(span)!.Value;
        var time = catalog.Time(clock.CalendarId, clock.Time);
        var counted = Count(clock, judged, time, nowUtc);
        var warning = clock.FinishedOnUtc is null ? Lowest(catalog.Policy(clock.PolicyId).Policy.Warnings) : null;
        return new ClockExplanation
        {
            Clock = clock,
            AsOfUtc = nowUtc,
            Wall = new WallTimes(catalog.Calendar(clock.CalendarId).Calendar),
            Policies = AppliedSteps.Of(lines, applied, clock),
            Steps = new ClockSteps(clock, log, lines).Find(),
            Pauses = [.. PauseLines.Of(judged, lines, time, counted.EndUtc)],
            Counted = counted,
            Skipped = clock.Time == TargetTime.Business ? new SkippedDates(time, clock.StartedOnUtc, counted.LastUtc).Find() : [],
            ClockChanges = ClockChanges.Between(catalog.Calendar(clock.CalendarId).Calendar, clock.StartedOnUtc, counted.LastUtc),
            Sum = new ClockSum(clock.TargetSeconds, Used(clock, judged, time, counted.EndUtc), warning, clock.WarnOnUtc),
            Superseded = [.. Supersession.Of(log, catalog).Where(old => IsSame(old.Clock, clock))],
            Excuses = [.. lines.Where(line => line.Kind == InquiryEventKind.BreachExcused && ExcusedClock.Of(line) == ExcusedClock.For(clock))],
            Breach = breaches?.FirstOrDefault(breach => breach.Metric == clock.Metric && (clock.Metric != SlaMetric.NextResponse || breach.StartedOnUtc == clock.StartedOnUtc))
        };
    }

    private static CountedTime Count(SlaClock clock, ClockSpan span, BusinessTime time, DateTime nowUtc)
    {
        var askedUtc = nowUtc < clock.StartedOnUtc ? clock.StartedOnUtc : nowUtc;
        var endUtc = clock.FinishedOnUtc ?? clock.PausedOnUtc ?? askedUtc;
        return new CountedTime(time, clock.StartedOnUtc, endUtc, clock.DueOnUtc, span.Pauses);
    }

    private static long Used(SlaClock clock, ClockSpan span, BusinessTime time, DateTime endUtc)
    {
        return clock.ElapsedSeconds ?? time.Elapsed(clock.StartedOnUtc, endUtc, span.Pauses).Ticks / TimeSpan.TicksPerSecond;
    }

    private static int? Lowest(IReadOnlyList<int> warnings)
    {
        return warnings.Count == 0 ? null : warnings.Min();
    }

    // Numbers of cycles move when an older one comes to light, and starts when an older message does; the same number or the same start is the same clock.
    private static bool IsSame(SlaClock old, SlaClock clock)
    {
        return old.Metric == clock.Metric && (old.Cycle == clock.Cycle || old.StartedOnUtc == clock.StartedOnUtc);
    }
}
