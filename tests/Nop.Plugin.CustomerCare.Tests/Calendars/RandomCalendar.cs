using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Tests.Calendars;

/// <summary>
/// Any calendar that keeps the rules: several intervals a day, nights, days to 24:00, holidays, overrides and breaks. Half of it lies near a moment at which
/// something may happen, on the weekdays and dates around it and at its time of day.
/// </summary>
internal static class RandomCalendar
{
    private const int Day = 86_400;
    private const int Week = 7 * Day;

    /// <param name="centre">Wall time.</param>
    public static BusinessCalendar Of(Random random, string zone, DateTime centre)
    {
        var around = DateOnly.FromDateTime(centre);
        var weekly = random.Next(8) == 0 ? AroundTheClock() : Weekly(random, (int)around.DayOfWeek * Day + (int)centre.TimeOfDay.TotalSeconds);
        var holidays = Dates(random, around).Select(date => random.Next(2) == 0 ? Holiday.Once(date) : Holiday.Yearly(date.Month, date.Day));
        var overrides = Dates(random, around).ToDictionary(date => date, date => Override(random, weekly, date));
        var breaks = Dates(random, around).ToDictionary(date => date, _ => Breaks(random));
        return new BusinessCalendar("Random", zone, weekly, [.. holidays], overrides, breaks);
    }

    private static IEnumerable<DateOnly> Dates(Random random, DateOnly around) =>
        Enumerable.Range(0, random.Next(4)).Select(_ => around.AddDays(random.Next(-4, 10))).Distinct().ToList();

    private static Dictionary<DayOfWeek, IReadOnlyList<DayInterval>> AroundTheClock() =>
        Enum.GetValues<DayOfWeek>().ToDictionary(day => day, _ => (IReadOnlyList<DayInterval>)[new DayInterval(0, Day)]);

    /// <summary>Cuts through the week: open from the first to the second, from the third to the fourth, and so on, at most a day long.</summary>
    private static Dictionary<DayOfWeek, IReadOnlyList<DayInterval>> Weekly(Random random, int centre)
    {
        var step = Step(random);
        var cuts = Enumerable.Range(0, 2 * random.Next(1, 12))
            .Select(i => i % 2 == 0 ? random.Next(Week) : (centre + random.Next(-9000, 9000) + Week) % Week)
            .Select(second => second - second % step)
            .Distinct()
            .Order()
            .ToList();
        return Pairs(cuts)
            .Append((Open: cuts[^1], Close: cuts[^1] + step))
            .DistinctBy(hours => hours.Open)
            .GroupBy(hours => hours.Open / Day)
            .ToDictionary(
                day => (DayOfWeek)day.Key,
                day => (IReadOnlyList<DayInterval>)[.. day.Select(hours => Interval(random, hours.Open % Day, Math.Min(hours.Close - hours.Open, Day)))]);
    }

    private static IEnumerable<(int Open, int Close)> Pairs(List<int> cuts) => cuts.Zip(cuts.Skip(1)).Where((_, index) => index % 2 == 0);

    private static int Step(Random random) => random.Next(4) switch
    {
        0 => 1,
        1 => 60,
        _ => 900,
    };

    /// <summary>A closing at midnight is 24:00 or 00:00, which is the same.</summary>
    private static DayInterval Interval(Random random, int open, int length)
    {
        var end = open + length;
        return new DayInterval(open, end == Day ? Day * random.Next(2) : end % Day);
    }

    /// <summary>Up to three intervals; the last sometimes reaches into the next day, as far as the hours of its weekday allow.</summary>
    private static IReadOnlyList<DayInterval> Override(Random random, Dictionary<DayOfWeek, IReadOnlyList<DayInterval>> weekly, DateOnly date)
    {
        var step = Step(random);
        var cuts = Enumerable.Range(0, 2 * random.Next(4)).Select(_ => random.Next(Day / step) * step).Distinct().Order().ToList();
        var hours = Pairs(cuts).Select(pair => Interval(random, pair.Open, pair.Close - pair.Open)).ToList();
        if (hours.Count > 0 && random.Next(2) == 0)
        {
            var next = weekly.GetValueOrDefault(date.AddDays(1).DayOfWeek, []);
            var latest = Math.Min(hours[0].OpenSecond, next.Count == 0 ? Day : next.Min(interval => interval.OpenSecond));
            hours[^1] = new DayInterval(hours[^1].OpenSecond, random.Next(latest + 1));
        }

        return hours;
    }

    private static IReadOnlyList<DayInterval> Breaks(Random random) =>
        [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Interval(random, random.Next(Day), random.Next(1, 18_000)))];
}
