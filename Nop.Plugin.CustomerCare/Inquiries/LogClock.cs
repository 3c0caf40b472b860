namespace Nop.Plugin.CustomerCare.Inquiries;

internal static class LogClock
{
    /// <summary>The present instant as a log keeps it: UTC, cut to whole microseconds, because no database keeps more.</summary>
    public static DateTime NowUtc(this TimeProvider clock)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
    }
}
