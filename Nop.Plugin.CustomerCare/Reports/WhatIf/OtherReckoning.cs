using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Reports.WhatIf;

/// <summary>Judges recorded clocks by another promise, as the projection of their logs would have.</summary>
internal sealed class OtherReckoning(Assumption assumption, SlaCatalog catalog, DateTime nowUtc)
{
    private static readonly TimeSpan OneSecond = TimeSpan.FromSeconds(1);

    private readonly BusinessTime? _hours = assumption.Hours is { } hours ? BusinessTime.For(hours) : null;

    /// <summary>The clock under the assumption.</summary>
    public ReportedClock Judge(PastClock clock)
    {
        var recorded = clock.Recorded;
        if (clock.IsEnded)
            return recorded;

        var time = TimeOf(clock, assumption.Time ?? clock.Time);
        var target = assumption.Minutes is { } minutes ? TimeSpan.FromMinutes(minutes) : TimeSpan.FromSeconds(clock.TargetSeconds);
        if (clock.FinishedOnUtc is { } finished)
        {
            var isBroken = IsBroken(clock, time, target, finished);
            return recorded with
            {
                State = isBroken ? ClockState.Breached : ClockState.Met,
                ElapsedSeconds = Seconds(time.Elapsed(recorded.StartedOnUtc, finished, clock.Pauses)),
                IsExcused = isBroken && IsExcused(clock, time, target, null)
            };
        }

        // A pause stops the time; what was used up before it stays used up.
        var stopped = clock.PausedOnUtc;
        return recorded with
        {
            OverdueOnUtc = IsBroken(clock, time, target, Earlier(nowUtc, stopped)) ? nowUtc : null,
            IsExcused = IsExcused(clock, time, target, stopped)
        };
    }

    /// <summary>What a measured clock took: in opening time (under the assumption), and by the wall clock. Pauses are left out of both.</summary>
    public (long Business, long Calendar) Took(PastClock clock)
    {
        var (start, end) = (clock.Recorded.StartedOnUtc, clock.FinishedOnUtc!.Value);
        return (
            Seconds(TimeOf(clock, TargetTime.Business).Elapsed(start, end, clock.Pauses)),
            Seconds(TimeOf(clock, TargetTime.Calendar).Elapsed(start, end, clock.Pauses)));
    }

    // An excuse holds for a promise that was broken when it was given.
    private static bool IsExcused(PastClock clock, BusinessTime time, TimeSpan target, DateTime? stopped)
    {
        return clock.ExcusedOnUtc is { } excused && IsBroken(clock, time, target, Earlier(excused, stopped));
    }

    private static bool IsBroken(PastClock clock, BusinessTime time, TimeSpan target, DateTime byUtc)
    {
        return time.Elapsed(clock.Recorded.StartedOnUtc, byUtc, clock.Pauses) >= target + OneSecond;
    }

    private static DateTime Earlier(DateTime utc, DateTime? other)
    {
        return other < utc ? other.Value : utc;
    }

    private static long Seconds(TimeSpan elapsed)
    {
        return elapsed.Ticks / TimeSpan.TicksPerSecond;
    }

    private BusinessTime TimeOf(PastClock clock, TargetTime time)
    {
        return time == TargetTime.Business && _hours is not null ? _hours : catalog.Time(clock.CalendarId, time);
    }
}
