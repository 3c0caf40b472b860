namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>One promise of one inquiry and what became of it. All instants UTC; all durations in seconds of <see cref="Time"/>.</summary>
public sealed record SlaClock
{
    public required SlaMetric Metric { get; init; }

    /// <summary>Counts the clocks of a metric that can run more than once, from 1.</summary>
    public required int Cycle { get; init; }

    /// <summary>The policy version it is judged by.</summary>
    public required int PolicyId { get; init; }

    /// <summary>The calendar version it is counted in.</summary>
    public required int CalendarId { get; init; }

    /// <summary>How long the promise gives, in seconds of <see cref="Time"/>.</summary>
    public required long TargetSeconds { get; init; }

    /// <summary>Whether opening hours or the wall clock count.</summary>
    public required TargetTime Time { get; init; }

    public required DateTime StartedOnUtc { get; init; }

    public required ClockState State { get; init; }

    /// <summary>The deadline: the instant at which the target is used up. Null while paused before it, and when the calendar never gets there.</summary>
    public DateTime? DueOnUtc { get; init; }

    /// <summary>The first instant at which the promise is broken: one counted second past the target. Null as <see cref="DueOnUtc"/> is.</summary>
    public DateTime? OverdueOnUtc { get; init; }

    /// <summary>The instant of the policy's lowest warning level, UTC. Null where there is none, where the clock is finished, and as <see cref="DueOnUtc"/> is.</summary>
    public DateTime? WarnOnUtc { get; init; }

    /// <summary>Since when it is paused; null unless it is.</summary>
    public DateTime? PausedOnUtc { get; init; }

    /// <summary>When it was met, breached or ended.</summary>
    public DateTime? FinishedOnUtc { get; init; }

    /// <summary>What had been used when it was paused or finished by a reply or resolution, whole seconds, rounded down; null otherwise.</summary>
    public long? ElapsedSeconds { get; init; }

    /// <summary>Set where <see cref="State"/> is <see cref="ClockState.Ended"/>, else null.</summary>
    public EndReason? EndReason { get; init; }

    /// <summary>When a person first excused the promise after it was broken, UTC; null if nobody did, or where it wasn't broken in the end.</summary>
    public DateTime? ExcusedOnUtc { get; init; }

    /// <summary>Whether the promise is broken by that instant though nobody has answered yet.</summary>
    public bool IsOverdue(DateTime nowUtc)
    {
        return State is ClockState.Running or ClockState.Paused && OverdueOnUtc <= nowUtc;
    }
}
