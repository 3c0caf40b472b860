using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>Turns an inquiry's log into its clocks: a pure function of the log and the versions it names.</summary>
public static class SlaProjection
{
    /// <summary>
    /// The clocks of one inquiry, by metric and cycle; empty before the customer has written and where no policy was applied.
    /// A clock that is finished keeps the policy that held when it finished; a later one concerns only those still running.
    /// </summary>
    /// <param name="log">In any order.</param>
    /// <exception cref="KeyNotFoundException">The log names a version that the catalog doesn't have.</exception>
    /// <exception cref="FormatException">The log holds a value that isn't readable.</exception>
    public static IReadOnlyList<SlaClock> Project(IEnumerable<InquiryEvent> log, SlaCatalog catalog)
    {
        var lines = LogOrder.Read(log);
        var applied = lines.Where(line => line.Kind == InquiryEventKind.SlaApplied).OrderBy(line => line.HappenedOnUtc).ThenBy(line => line.Id).ToList();
        if (applied.Count == 0)
            return [];

        return [.. ClockSpan.ReadAll(lines).Select(span => Judge(span, applied, catalog)).OfType<SlaClock>()];
    }

    private static SlaClock? Judge(ClockSpan span, List<InquiryEvent> applied, SlaCatalog catalog)
    {
        var (policyId, calendarId) = AppliedSla.Of(InForce(applied, span.FinishedOnUtc));
        var target = catalog.Policy(policyId).Policy.Targets.FirstOrDefault(candidate => candidate.Metric == span.Metric);
        if (target is null)
            return null;

        var clock = new SlaClock
        {
            Metric = span.Metric,
            Cycle = span.Cycle,
            PolicyId = policyId,
            CalendarId = calendarId,
            TargetSeconds = target.Minutes * 60L,
            Time = target.Time,
            StartedOnUtc = span.StartedOnUtc,
            State = ClockState.Running
        };

        return Measure(clock, span, catalog.Time(calendarId, target.Time));
    }

    private static InquiryEvent InForce(List<InquiryEvent> applied, DateTime? finishedOnUtc)
    {
        return finishedOnUtc is { } finished
            ? applied.LastOrDefault(line => line.HappenedOnUtc <= finished) ?? applied[0]
            : applied[^1];
    }

    private static SlaClock Measure(SlaClock clock, ClockSpan span, BusinessTime time)
    {
        var target = TimeSpan.FromSeconds(clock.TargetSeconds);
        clock = clock with
        {
            DueOnUtc = time.Deadline(span.StartedOnUtc, target, span.Pauses),
            OverdueOnUtc = time.Deadline(span.StartedOnUtc, target + TimeSpan.FromSeconds(1), span.Pauses),
            FinishedOnUtc = span.FinishedOnUtc,
            EndReason = span.EndReason
        };

        if (span.EndReason is not null)
            return clock with { State = ClockState.Ended };
        if (span.FinishedOnUtc is { } finished)
            return Finish(clock, Seconds(time.Elapsed(span.StartedOnUtc, finished, span.Pauses)));

        return span.PausedOnUtc is { } paused ? Pause(clock, paused, Seconds(time.Elapsed(span.StartedOnUtc, paused, span.Pauses))) : clock;
    }

    private static SlaClock Finish(SlaClock clock, long elapsed)
    {
        return clock with { State = elapsed <= clock.TargetSeconds ? ClockState.Met : ClockState.Breached, ElapsedSeconds = elapsed };
    }

    private static SlaClock Pause(SlaClock clock, DateTime paused, long elapsed)
    {
        return clock with
        {
            State = ClockState.Paused,
            PausedOnUtc = paused,
            ElapsedSeconds = elapsed,
            DueOnUtc = clock.DueOnUtc <= paused ? clock.DueOnUtc : null,
            OverdueOnUtc = clock.OverdueOnUtc <= paused ? clock.OverdueOnUtc : null
        };
    }

    private static long Seconds(TimeSpan elapsed)
    {
        return elapsed.Ticks / TimeSpan.TicksPerSecond;
    }
}
