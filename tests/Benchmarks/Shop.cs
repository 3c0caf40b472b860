using Nop.Plugin.CustomerCare.Calendars;

namespace Benchmarks;

/// <summary>What all deadlines are measured on: a shop of Warsaw, Monday to Friday 09:00 to 17:00.</summary>
internal static class Shop
{
    /// <summary>Durations asked for, in hours.</summary>
    public static readonly int[] Hours = [8, 80, 800, 8000];

    /// <summary>Numbers of holidays, to be multiplied by the scale.</summary>
    public static readonly int[] Holidays = [0, 200];

    private static readonly DateOnly FirstDay = new(2026, 5, 4);

    /// <summary>
    /// Whole minutes of one year, by day and by night. So many, in no order, that the processor can't learn its way through the
    /// branches by heart, as it does where a few are asked again and again. A power of two.
    /// </summary>
    public static DateTime[] Starts { get; } = DrawStarts(16_384);

    public static BusinessCalendar With(int holidays)
    {
        var plain = BusinessCalendar.Default("Europe/Warsaw");
        return new BusinessCalendar(plain.Name, plain.TimeZoneId, plain.Weekly, Closed(holidays).Select(Holiday.Once));
    }

    /// <summary>Dates spread over the ten years from the first start.</summary>
    public static IEnumerable<DateOnly> Closed(int count) =>
        Enumerable.Range(0, count).Select(i => FirstDay.AddDays(1 + (int)(i * 3650L / count)));

    private static DateTime[] DrawStarts(int count)
    {
        var random = new Random(2026);
        var first = FirstDay.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        return [.. Enumerable.Range(0, count).Select(_ => first.AddMinutes(random.Next(365 * 1440)))];
    }
}
