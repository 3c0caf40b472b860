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
        var policies = AppliedHistory.Of(lines);
        if (policies.IsEmpty)
            return [];

        var excuses = lines.Where(line => line.Kind == InquiryEventKind.BreachExcused).ToList();
        return [.. ClockSpan.ReadAll(lines).Select(span => Judge(span, policies, catalog)).OfType<SlaClock>().Select(clock => Excuse(clock, excuses))];
    }

    private static SlaClock? Judge(ClockSpan span, AppliedHistory policies, SlaCatalog catalog)
    {
        if (policies.Judge(span) is not var (applied, judged))
            return null;

        var policy = catalog.Policy(applied.PolicyId).Policy;
        if (policy.Targets.FirstOrDefault(candidate => candidate.Metric == span.Metric) is not { } target)
            return null;

        var clock = new SlaClock
        {
            Metric = judged.Metric,
            Cycle = judged.Cycle,
            PolicyId = applied.PolicyId,
            CalendarId = applied.CalendarId,
            TargetSeconds = target.Minutes * 60L,
            Time = target.Time,
            StartedOnUtc = judged.StartedOnUtc,
            State = ClockState.Running
        };

        return Measure(clock, judged, catalog.Time(applied.CalendarId, target.Time), policy.Warnings);
    }

    private static SlaClock Excuse(SlaClock clock, List<InquiryEvent> excuses)
    {
        if (excuses.Count == 0 || clock.State is ClockState.Met or ClockState.Ended)
            return clock;

        // What was excused is the promise as it was broken then: under a target that a later edit loosened it wasn't broken, and may be broken anew.
        var key = ExcusedClock.For(clock);
        return clock with { ExcusedOnUtc = excuses.Find(line => line.HappenedOnUtc >= clock.OverdueOnUtc && ExcusedClock.Of(line) == key)?.HappenedOnUtc };
    }

    private static SlaClock Measure(SlaClock clock, ClockSpan span, BusinessTime time, IReadOnlyList<int> warnings)
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

        clock = clock with { WarnOnUtc = Warning(clock, span, time, warnings) };
        return span.PausedOnUtc is { } paused ? Pause(clock, paused, Seconds(time.Elapsed(span.StartedOnUtc, paused, span.Pauses))) : clock;
    }

    private static DateTime? Warning(SlaClock clock, ClockSpan span, BusinessTime time, IReadOnlyList<int> warnings)
    {
        return warnings.Count == 0 ? null : time.Deadline(span.StartedOnUtc, WarningLevel.Share(clock.TargetSeconds, warnings.Min()), span.Pauses);
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
            WarnOnUtc = clock.WarnOnUtc <= paused ? clock.WarnOnUtc : null,
            OverdueOnUtc = clock.OverdueOnUtc <= paused ? clock.OverdueOnUtc : null
        };
    }

    private static long Seconds(TimeSpan elapsed)
    {
        return elapsed.Ticks / TimeSpan.TicksPerSecond;
    }
}
