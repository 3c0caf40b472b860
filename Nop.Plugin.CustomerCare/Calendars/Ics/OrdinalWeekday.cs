using System.Globalization;

namespace Nop.Plugin.CustomerCare.Calendars.Ics;

/// <summary>The n-th such weekday of a month or year: from its end for a negative ordinal, all of them for 0.</summary>
internal readonly record struct OrdinalWeekday(int Ordinal, DayOfWeek Weekday)
{
    private static readonly string[] Names = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    /// <summary>Reads MO, 4TH, +1SU, -1MO; null for anything else.</summary>
    public static OrdinalWeekday? Parse(string text)
    {
        if (text.Length < 2 || Array.IndexOf(Names, text[^2..]) is var day && day < 0)
            return null;
        if (text.Length == 2)
            return new OrdinalWeekday(0, (DayOfWeek)day);

        return int.TryParse(text[..^2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var ordinal) && ordinal is not 0 and >= -53 and <= 53
            ? new OrdinalWeekday(ordinal, (DayOfWeek)day)
            : null;
    }

    /// <summary>Its dates from the first to the last, both included.</summary>
    public IEnumerable<DateOnly> Within(DateOnly first, DateOnly last)
    {
        var earliest = first.AddDays((Weekday - first.DayOfWeek + 7) % 7);
        var count = (last.DayNumber - earliest.DayNumber) / 7 + 1;
        if (Ordinal == 0)
            return Enumerable.Range(0, count).Select(week => earliest.AddDays(7 * week));

        var index = Ordinal > 0 ? Ordinal - 1 : count + Ordinal;
        return index >= 0 && index < count ? [earliest.AddDays(7 * index)] : [];
    }
}
