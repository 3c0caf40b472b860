using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Admin.Guides;

/// <summary>When customers of an example write: now, before a weekend, and on it.</summary>
public static class GuideMoments
{
    private const int BEFORE_HOUR = 16;
    private const int WITHIN_HOUR = 12;

    /// <summary>UTC, in order of time.</summary>
    /// <param name="nowUtc">UTC.</param>
    /// <param name="time">Gives the zone.</param>
    public static IReadOnlyList<DateTime> After(DateTime nowUtc, BusinessTime time)
    {
        ArgumentNullException.ThrowIfNull(time);
        var minute = nowUtc.AddTicks(-(nowUtc.Ticks % TimeSpan.TicksPerMinute));
        return [.. new[] { minute, Next(DayOfWeek.Friday, BEFORE_HOUR, minute, time), Next(DayOfWeek.Saturday, WITHIN_HOUR, minute, time) }.Order()];
    }

    private static DateTime Next(DayOfWeek day, int hour, DateTime afterUtc, BusinessTime time)
    {
        var today = DateOnly.FromDateTime(time.ToLocal(afterUtc));
        var date = today.AddDays(((int)day - (int)today.DayOfWeek + 7) % 7);
        var found = time.LocalDayStart(date).AddHours(hour);
        return found > afterUtc ? found : time.LocalDayStart(date.AddDays(7)).AddHours(hour);
    }
}
