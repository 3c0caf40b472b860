using System.Globalization;
using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Calendars;

/// <summary>Days in the reader's language.</summary>
public sealed class DayTexts(AdminTexts texts)
{
    /// <summary>A leap year, so that 29 February can be named.</summary>
    private const int ANY_YEAR = 2000;

    /// <summary>Monday to Sunday.</summary>
    public static IReadOnlyList<string> WeekdayNames(CultureInfo culture)
    {
        return [.. CalendarFormReader.Days.Select(day => Capital(culture.DateTimeFormat.GetDayName(day), culture))];
    }

    /// <summary>The whole date with its weekday.</summary>
    public static string Of(DateOnly date)
    {
        return date.ToString("D", CultureInfo.CurrentCulture);
    }

    public async Task<string> OfAsync(Holiday holiday)
    {
        return holiday.Year is { } year
            ? Of(new DateOnly(year, holiday.Month, holiday.Day))
            : await texts.FormatAsync("Plugins.CustomerCare.Calendar.Holidays.EachYear", new DateOnly(ANY_YEAR, holiday.Month, holiday.Day).ToString("m", CultureInfo.CurrentCulture));
    }

    private static string Capital(string name, CultureInfo culture)
    {
        return name.Length == 0 ? name : culture.TextInfo.ToUpper(name[0]) + name[1..];
    }
}
