namespace Nop.Plugin.CustomerCare.Sla.Explanation;

/// <summary>A stretch of time that counts for a clock: open, not paused, on one side of the deadline.</summary>
/// <param name="StartUtc">Included.</param>
/// <param name="EndUtc">Excluded.</param>
/// <param name="Seconds">By how many whole seconds it moves the total; so these add up to the total whatever fractions there are.</param>
/// <param name="TotalSeconds">Counted from the start of the clock to the end of this one, whole seconds, rounded down.</param>
public readonly record struct CountedInterval(DateTime StartUtc, DateTime EndUtc, long Seconds, long TotalSeconds, CountPhase Phase);
