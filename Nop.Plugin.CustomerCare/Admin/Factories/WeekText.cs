using System.Globalization;
using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Admin.Factories;

/// <summary>A week of opening hours as a sign on a shop's door says it: neighbouring days with the same hours together, closed days left out.</summary>
public static class WeekText
{
    private static readonly DayOfWeek[] Days =
    [
        DayOfWeek.Monday,
        DayOfWeek.Tuesday,
        DayOfWeek.Wednesday,
        DayOfWeek.Thursday,
        DayOfWeek.Friday,
        DayOfWeek.Saturday,
        DayOfWeek.Sunday
    ];

    /// <summary>One line for each run of days, from Monday on; empty if no day opens.</summary>
    /// <param name="culture">Whose names of days to use.</param>
    public static IReadOnlyList<string> Of(BusinessCalendar calendar, CultureInfo culture)
    {
        var lines = new List<string>();
        for (var first = 0; first < Days.Length;)
        {
            var hours = Hours(calendar, Days[first]);
            var last = first;
            while (last + 1 < Days.Length && Hours(calendar, Days[last + 1]) == hours)
                last++;
            if (hours.Length > 0)
                lines.Add($"{Span(Days[first], Days[last], culture)} {hours}");
            first = last + 1;
        }

        return lines;
    }

    private static string Hours(BusinessCalendar calendar, DayOfWeek day)
    {
        return string.Join(", ", calendar.Weekly[day].Select(interval => $"{interval.OpenText}–{interval.CloseText}"));
    }

    private static string Span(DayOfWeek first, DayOfWeek last, CultureInfo culture)
    {
        var names = culture.DateTimeFormat;
        return first == last ? names.GetAbbreviatedDayName(first) : $"{names.GetAbbreviatedDayName(first)}–{names.GetAbbreviatedDayName(last)}";
    }
}
