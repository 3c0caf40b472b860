using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Factories.Calendars;
using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Sla.Explanation;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Explanations;

/// <summary>Wall times in words, to the second where it isn't a whole minute.</summary>
internal static class WallText
{
    /// <summary>With weekday and date.</summary>
    public static SentencePart Full(WallTime time)
    {
        return new SentencePart($"{Date(DateOnly.FromDateTime(time.Local))} {Time(time)}", Iso(time));
    }

    /// <summary>The time of day alone where the date is that of the other.</summary>
    public static SentencePart After(WallTime time, WallTime other)
    {
        return time.Local.Date == other.Local.Date ? new SentencePart(Time(time), Iso(time)) : Full(time);
    }

    public static string Date(DateOnly date)
    {
        return $"{CultureInfo.CurrentCulture.DateTimeFormat.GetAbbreviatedDayName(date.DayOfWeek)} {date.ToString("d", CultureInfo.CurrentCulture)}";
    }

    private static string Time(WallTime time)
    {
        var text = time.Local.ToString(time.Local.Second == 0 ? "t" : "T", CultureInfo.CurrentCulture);
        return time.IsTwice ? $"{text} ({ZoneOptions.Text(time.Offset)})" : text;
    }

    private static string Iso(WallTime time)
    {
        return time.Utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
    }
}
