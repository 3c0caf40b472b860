namespace Nop.Plugin.CustomerCare.Calendars.Years;

/// <summary>When a single local date is open.</summary>
public static class DayOpenings
{
    /// <summary>In order, cut to the date; empty where it is closed, and for a date that the zone left out.</summary>
    public static IEnumerable<DayOpening> On(DateOnly date, BusinessTime time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return time.OpenIntervals(time.LocalDayStart(date), time.LocalDayStart(date.AddDays(1))).Select(interval => Opening(interval, time));
    }

    private static DayOpening Opening(OpenInterval interval, BusinessTime time)
    {
        var start = time.ToLocal(interval.StartUtc).TimeOfDay;
        // Read just before the end, so that midnight is 24:00 and a change of clocks at the end doesn't count.
        var end = time.ToLocal(interval.EndUtc.AddTicks(-1)).TimeOfDay + TimeSpan.FromTicks(1);
        return new DayOpening(interval.StartUtc, interval.EndUtc, (int)start.TotalSeconds, (int)end.TotalSeconds);
    }
}
