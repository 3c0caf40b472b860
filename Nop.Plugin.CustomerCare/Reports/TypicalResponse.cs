using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>How long people wait for the first answer: half of them heard within that time. Those who still wait count as longer.</summary>
/// <param name="Time">What the seconds are counted in.</param>
/// <param name="Seconds">The median.</param>
/// <param name="Measured">How many had their first answer.</param>
public sealed record TypicalResponse(TargetTime Time, long Seconds, int Measured)
{
    /// <summary>From how many on it is said to anybody.</summary>
    public const int LEAST = 10;
}
