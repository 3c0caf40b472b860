using System.Globalization;

namespace Nop.Plugin.CustomerCare.Calendars;

/// <summary>
/// A local date of the calendar's zone that is closed from its first instant to its last (24:00), once or in every year.
/// A yearly 29 February falls in leap years only.
/// </summary>
public readonly record struct Holiday : IComparable<Holiday>
{
    private const int LeapYear = 2000;

    private Holiday(int? year, int month, int day)
    {
        Year = year;
        Month = month;
        Day = day;
    }

    /// <summary>The one year in which the holiday falls, or null for a yearly one.</summary>
    public int? Year { get; }

    /// <summary>1 to 12.</summary>
    public int Month { get; }

    /// <summary>From 1.</summary>
    public int Day { get; }

    /// <summary>A holiday on that local date only.</summary>
    public static Holiday Once(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>A holiday on that local date of every year that has it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No leap year has that date.</exception>
    public static Holiday Yearly(int month, int day)
    {
        if (month is < 1 or > 12)
            throw new ArgumentOutOfRangeException(nameof(month), month, "A month must be 1 to 12.");
        if (day < 1 || day > DateTime.DaysInMonth(LeapYear, month))
            throw new ArgumentOutOfRangeException(nameof(day), day, $"Month {month} has no such day.");

        return new(null, month, day);
    }

    /// <summary>Reads yyyy-MM-dd, or *-MM-dd for a yearly holiday.</summary>
    /// <exception cref="FormatException">The text is neither; the message names it.</exception>
    public static Holiday Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var holiday)
            ? holiday
            : throw new FormatException($"\"{text}\" is not a date: write YYYY-MM-DD, or *-MM-DD for every year.");
    }

    internal static bool TryParse(string text, out Holiday holiday)
    {
        var yearly = text.StartsWith("*-", StringComparison.Ordinal);
        var dated = yearly ? $"{LeapYear}-{text[2..]}" : text;
        var known = DateOnly.TryParseExact(dated, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        holiday = yearly ? new Holiday(null, date.Month, date.Day) : Once(date);
        return known;
    }

    /// <summary>Dates in order of time, then the yearly ones in order of the year.</summary>
    public int CompareTo(Holiday other) =>
        (Year ?? int.MaxValue, Month, Day).CompareTo((other.Year ?? int.MaxValue, other.Month, other.Day));

    public static bool operator <(Holiday left, Holiday right) => left.CompareTo(right) < 0;

    public static bool operator <=(Holiday left, Holiday right) => left.CompareTo(right) <= 0;

    public static bool operator >(Holiday left, Holiday right) => left.CompareTo(right) > 0;

    public static bool operator >=(Holiday left, Holiday right) => left.CompareTo(right) >= 0;

    public override string ToString() => Year is { } year
        ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{Month:00}-{Day:00}")
        : string.Create(CultureInfo.InvariantCulture, $"*-{Month:00}-{Day:00}");
}
