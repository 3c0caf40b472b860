using Nop.Plugin.CustomerCare.Admin.Models.Calendars;
using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Calendars;

/// <summary>A day's hours on one line, as people write them: 9-13, 14:00–17:30; nothing for a closed day.</summary>
public static class TypedWeek
{
    private static readonly char[] Between = [',', ';'];
    private static readonly char[] Dashes = ['-', '–', '—'];

    /// <summary>The hours of the days from Monday on.</summary>
    public static IReadOnlyList<string> Write(BusinessCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return [.. CalendarFormReader.Days.Select(day => string.Join(", ", calendar.Weekly[day].Select(interval => $"{interval.OpenText}–{interval.CloseText}")))];
    }

    /// <summary>The calendar with these hours in its week, all else as it is.</summary>
    /// <param name="days">From Monday on; those that are missing are closed.</param>
    public static CalendarReading Read(IReadOnlyList<string?> days, BusinessCalendar calendar)
    {
        var form = CalendarFormWriter.Write(calendar);
        form.Week = [.. Fields(days)];
        return CalendarFormReader.Read(form);
    }

    /// <summary>The same hours as the fields of a calendar's form.</summary>
    /// <param name="days">From Monday on; those that are missing are closed.</param>
    public static IEnumerable<DayHoursModel> Fields(IReadOnlyList<string?> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return CalendarFormReader.Days.Select((_, day) => Day(days.ElementAtOrDefault(day)));
    }

    private static DayHoursModel Day(string? text)
    {
        var hours = new DayHoursModel();
        foreach (var interval in (text ?? string.Empty).Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = interval.Split(Dashes, 2, StringSplitOptions.TrimEntries);
            hours.Open.Add(parts[0]);
            hours.Close.Add(parts.ElementAtOrDefault(1));
        }

        return hours;
    }
}
