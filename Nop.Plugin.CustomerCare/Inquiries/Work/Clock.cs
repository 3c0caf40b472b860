namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>The present instant as a log keeps it.</summary>
internal static class Clock
{
    /// <summary>UTC, cut to whole microseconds: no database keeps more.</summary>
    public static DateTime Now(TimeProvider clock)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
    }
}
