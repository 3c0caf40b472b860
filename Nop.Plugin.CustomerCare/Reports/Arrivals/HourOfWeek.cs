using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Reports.Arrivals;

/// <summary>An hour of the wall clock on a day of the week.</summary>
/// <param name="Hour">0 to 23.</param>
public readonly record struct HourOfWeek(DayOfWeek Day, int Hour)
{
    /// <summary>Monday to Sunday.</summary>
    public static IReadOnlyList<DayOfWeek> Days { get; } =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    /// <summary>The hour in the zone's wall time that an instant falls into. The hour that autumn has twice is one; the one that spring leaves out gets nothing.</summary>
    public static HourOfWeek Of(DateTime utc, BusinessTime zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var local = zone.ToLocal(utc);
        return new HourOfWeek(local.DayOfWeek, local.Hour);
    }

    /// <summary>How many seconds of it are open in a week without holidays, special days and breaks: 0 to 3600.</summary>
    public int OpenSeconds(BusinessCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var (start, before) = (Hour * 3600, Day == DayOfWeek.Sunday ? DayOfWeek.Saturday : Day - 1);
        return calendar.Weekly[Day].Sum(interval => Overlap(interval, start)) + calendar.Weekly[before].Sum(interval => Overlap(interval, start + 24 * 3600));
    }

    private static int Overlap(DayInterval interval, int start)
    {
        return Math.Max(0, Math.Min(interval.EndSecond, start + 3600) - Math.Max(interval.OpenSecond, start));
    }
}
