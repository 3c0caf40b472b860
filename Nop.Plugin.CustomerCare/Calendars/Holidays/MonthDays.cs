namespace Nop.Plugin.CustomerCare.Calendars.Holidays;

/// <summary>Dates that a rule names by weekday.</summary>
internal static class MonthDays
{
    /// <summary>The first, second... such weekday of a month; 1 ≤ ordinal ≤ 4.</summary>
    public static DateOnly Nth(int ordinal, DayOfWeek weekday, int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays((weekday - first.DayOfWeek + 7) % 7 + 7 * (ordinal - 1));
    }

    public static DateOnly Last(DayOfWeek weekday, int year, int month)
    {
        var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        return last.AddDays(-((last.DayOfWeek - weekday + 7) % 7));
    }

    public static bool IsWeekend(DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
