namespace Nop.Plugin.CustomerCare.Sla.Explanation;

/// <summary>The arithmetic of a clock. Seconds are of the target's own kind of time.</summary>
/// <param name="UsedSeconds">What the engine says was used up to <see cref="CountedTime.EndUtc"/>, whole seconds, rounded down.</param>
/// <param name="WarningPercent">The lowest share of the target at which somebody is warned; null where nobody is, and once the clock is finished.</param>
/// <param name="WarnOnUtc">When that is reached, UTC; null as <see cref="WarningPercent"/>, and where it isn't known while paused.</param>
public sealed record ClockSum(long TargetSeconds, long UsedSeconds, int? WarningPercent, DateTime? WarnOnUtc)
{
    /// <summary>Negative once the promise is broken.</summary>
    public long LeftSeconds => TargetSeconds - UsedSeconds;
}
