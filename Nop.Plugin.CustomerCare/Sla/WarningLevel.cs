namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>Shares of a target at which somebody is warned.</summary>
public static class WarningLevel
{
    /// <summary>How much counted time is used when that share is reached; to the tick, so that no rounding moves it.</summary>
    /// <param name="percent">1 to 99.</param>
    public static TimeSpan Share(long targetSeconds, int percent)
    {
        return TimeSpan.FromTicks(targetSeconds * TimeSpan.TicksPerSecond / 100 * percent);
    }
}
