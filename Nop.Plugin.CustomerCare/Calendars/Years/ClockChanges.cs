namespace Nop.Plugin.CustomerCare.Calendars.Years;

/// <summary>
/// When the clocks of a calendar's zone change, by the zone data of this machine. Two changes within 24 hours that cancel each other out are not seen;
/// no zone has ever had such.
/// </summary>
public static class ClockChanges
{
    /// <summary>The first change after the instant; null if the zone has none to come.</summary>
    /// <exception cref="ArgumentException">The instant isn't UTC.</exception>
    public static ClockChange? NextAfter(BusinessCalendar calendar, DateTime utc)
    {
        var zone = ZoneOf(calendar);
        Instant.RequireUtc(utc, nameof(utc));
        // Past the last dated rule a zone changes every year or never.
        var lastYear = Math.Max(utc.Year, LastDatedYear(zone)) + 2;
        var end = lastYear > DateTime.MaxValue.Year ? DateTime.MaxValue.Ticks : new DateTime(lastYear, 1, 1).Ticks;
        return In(zone, utc.Ticks, end).Select(change => (ClockChange?)change).FirstOrDefault();
    }

    /// <summary>The changes from the first instant (included) to the second (excluded), in order.</summary>
    /// <exception cref="ArgumentException">An instant isn't UTC.</exception>
    public static IEnumerable<ClockChange> Between(BusinessCalendar calendar, DateTime fromUtc, DateTime toUtc)
    {
        var zone = ZoneOf(calendar);
        Instant.RequireUtc(fromUtc, nameof(fromUtc));
        Instant.RequireUtc(toUtc, nameof(toUtc));
        return In(zone, Math.Max(fromUtc.Ticks - 1, 0), toUtc.Ticks - 1);
    }

    private static TimeZoneInfo ZoneOf(BusinessCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return ZoneIds.Find(calendar.TimeZoneId)!;
    }

    private static int LastDatedYear(TimeZoneInfo zone) =>
        zone.GetAdjustmentRules()
            .Select(rule => rule.DateEnd.Year == DateTime.MaxValue.Year ? rule.DateStart.Year : rule.DateEnd.Year)
            .DefaultIfEmpty(1)
            .Max();

    /// <summary>After the first instant, up to the second and including it.</summary>
    private static IEnumerable<ClockChange> In(TimeZoneInfo zone, long after, long last)
    {
        while (after < last)
        {
            var next = Math.Min(after + TimeSpan.TicksPerDay, last);
            if (OffsetAt(zone, next) != OffsetAt(zone, after))
                yield return Narrowed(zone, after, next);
            after = next;
        }
    }

    private static ClockChange Narrowed(TimeZoneInfo zone, long low, long high)
    {
        var (before, after) = (OffsetAt(zone, low), OffsetAt(zone, high));
        while (high - low > 1)
        {
            var middle = low + (high - low) / 2;
            if (OffsetAt(zone, middle) == after)
                high = middle;
            else
                low = middle;
        }

        return new ClockChange(new DateTime(high, DateTimeKind.Utc), before, after);
    }

    private static TimeSpan OffsetAt(TimeZoneInfo zone, long ticks) => zone.GetUtcOffset(new DateTime(ticks, DateTimeKind.Utc));
}
