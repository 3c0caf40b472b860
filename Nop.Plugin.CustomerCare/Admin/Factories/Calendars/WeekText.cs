using System.Globalization;
using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Calendars;

/// <summary>A week of opening hours as a sign on a shop's door says it: neighbouring days with the same hours together, closed days left out.</summary>
public static class WeekText
{
    /// <summary>One line for each run of days, from Monday on; empty if no day opens.</summary>
    /// <param name="culture">Whose names of days to use.</param>
    public static IReadOnlyList<string> Of(BusinessCalendar calendar, CultureInfo culture)
    {
        return [.. WeekRun.Of(calendar).Where(run => run.Hours.Count > 0).Select(run => $"{Span(run.First, run.Last, culture)} {Hours(run.Hours)}")];
    }

    private static string Hours(IReadOnlyList<DayInterval> hours)
    {
        return string.Join(", ", hours.Select(interval => $"{interval.OpenText}–{interval.CloseText}"));
    }

    private static string Span(DayOfWeek first, DayOfWeek last, CultureInfo culture)
    {
        var names = culture.DateTimeFormat;
        return first == last ? names.GetAbbreviatedDayName(first) : $"{names.GetAbbreviatedDayName(first)}–{names.GetAbbreviatedDayName(last)}";
    }
}
