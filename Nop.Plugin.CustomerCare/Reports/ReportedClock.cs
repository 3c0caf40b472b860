using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>What reports need of one clock.</summary>
/// <param name="StartedOnUtc">UTC; decides the period that it belongs to.</param>
/// <param name="OverdueOnUtc">The first instant, UTC, at which the promise is broken; null where it isn't known.</param>
/// <param name="ElapsedSeconds">Seconds of the target's own kind of time; set for clocks that are met or breached.</param>
/// <param name="IsExcused">Whether a person excused the broken promise: then it is counted as such and as nothing else.</param>
/// <param name="FinishedOnUtc">UTC; null while nothing has finished it.</param>
public readonly record struct ReportedClock(
    SlaMetric Metric,
    ClockState State,
    DateTime StartedOnUtc,
    DateTime? OverdueOnUtc,
    long? ElapsedSeconds,
    bool IsExcused = false,
    DateTime? FinishedOnUtc = null)
{
    /// <summary>From start to finish by the wall clock, whole seconds, rounded down; null where nothing finished it.</summary>
    public long? WallSeconds => (FinishedOnUtc - StartedOnUtc)?.Ticks / TimeSpan.TicksPerSecond;

    /// <summary>Finished by a reply or a resolution, and not excused.</summary>
    public bool IsMeasured => State is ClockState.Met or ClockState.Breached && !IsExcused;

    /// <summary>Running or paused.</summary>
    public bool IsOpen => State is ClockState.Running or ClockState.Paused;

    /// <summary>Whether the promise is broken by that instant, not excused, though nothing has finished the clock.</summary>
    public bool IsOverdue(DateTime nowUtc)
    {
        return IsOpen && !IsExcused && OverdueOnUtc <= nowUtc;
    }
}
