namespace Nop.Plugin.CustomerCare.Inquiries;

internal static class LogClock
{
    /// <summary>The present instant as a log keeps it: UTC, cut to whole microseconds, because no database keeps more.</summary>
    public static DateTime NowUtc(this TimeProvider clock)
    {
        return AsKept(clock.GetUtcNow().UtcDateTime);
    }

    /// <summary>An instant from elsewhere as a log keeps it; it is UTC, whether it says so or not.</summary>
    public static DateTime AsKept(DateTime utc)
    {
        return DateTime.SpecifyKind(utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerMicrosecond)), DateTimeKind.Utc);
    }
}
