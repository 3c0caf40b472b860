using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Tests.Calendars;

/// <summary>A random calendar in a random zone, with instants around a random day of 1970 to 2060: every other one a day on which the clocks change.</summary>
internal sealed record Scenario(BusinessCalendar Calendar, DateTime Start, TimeSpan First, TimeSpan Second, IReadOnlyList<ClosedSpan> Pauses)
{
    public const int WindowDays = 16;

    private const int Week = 7 * 1440;

    private static readonly string[] Zones = [.. TimeZoneInfo.GetSystemTimeZones().Where(zone => zone.HasIanaId).Select(zone => zone.Id).Order()];

    public static Arbitrary<Scenario> Any { get; } = Arb.From(
        Gen.Choose(0, int.MaxValue - 1).Select(seed => Of(new Random(seed))),
        scenario => scenario.Simpler());

    public DateTime WindowStart => new(Start.Date.AddDays(-3).Ticks, DateTimeKind.Utc);

    public static Scenario Of(Random random)
    {
        var zone = Zones[random.Next(Zones.Length)];
        var centre = Centre(random, TimeZoneInfo.FindSystemTimeZoneById(zone));
        var start = centre.AddHours(-random.Next(48)) + Span(random, 1);
        var pauses = Enumerable.Range(0, random.Next(2) * random.Next(5)).Select(_ => start + Span(random, 5) - TimeSpan.FromDays(1))
            .Select(from => new ClosedSpan(from, from + (random.Next(4) == 0 ? TimeSpan.Zero : Span(random, 1))));
        return new Scenario(CalendarOf(random, zone, TimeZoneInfo.ConvertTimeBySystemTimeZoneId(centre, zone)), start, Span(random, 3), Span(random, 3), [.. pauses]);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"start {Start:O}, first {First}, second {Second}, pauses [{string.Join(", ", Pauses.Select(p => $"{p.StartUtc:O} {p.EndUtc:O}"))}], {CalendarJson.Write(Calendar)}");

    private IEnumerable<Scenario> Simpler()
    {
        if (Pauses.Count > 0)
            yield return this with { Pauses = [] };
        if (Calendar.Breaks.Count > 0)
            yield return this with { Calendar = new(Calendar.Name, Calendar.TimeZoneId, Calendar.Weekly, Calendar.Holidays, Calendar.Overrides) };
        if (Calendar.TimeZoneId != "UTC")
            yield return this with { Calendar = new(Calendar.Name, "UTC", Calendar.Weekly, Calendar.Holidays, Calendar.Overrides, Calendar.Breaks) };
    }

    /// <summary>Every other time an hour within which the zone's clocks change.</summary>
    private static DateTime Centre(Random random, TimeZoneInfo zone)
    {
        var centre = new DateTime(1970, 1, 5, 0, 0, 0, DateTimeKind.Utc).AddDays(random.Next(90 * 365));
        if (random.Next(2) == 0)
            return centre;

        centre = StepTo(zone, centre, TimeSpan.FromDays(1), 400);
        return StepTo(zone, centre, TimeSpan.FromHours(1), 24);
    }

    private static DateTime StepTo(TimeZoneInfo zone, DateTime from, TimeSpan step, int most)
    {
        for (var i = 0; i < most && zone.GetUtcOffset(from) == zone.GetUtcOffset(from + step); i++)
            from += step;
        return from;
    }

    /// <summary>Up to that many days, in ticks, seconds or whole hours.</summary>
    private static TimeSpan Span(Random random, int days)
    {
        var ticks = random.NextInt64(days * TimeSpan.TicksPerDay);
        return TimeSpan.FromTicks(random.Next(3) switch
        {
            0 => ticks,
            1 => ticks - ticks % TimeSpan.TicksPerSecond,
            _ => ticks - ticks % TimeSpan.TicksPerHour,
        });
    }

    private static BusinessCalendar CalendarOf(Random random, string zone, DateTime centre)
    {
        var around = DateOnly.FromDateTime(centre);
        var weekly = random.Next(8) == 0 ? AroundTheClock() : Weekly(random, (int)around.DayOfWeek * 1440 + (int)centre.TimeOfDay.TotalMinutes);
        var holidays = Dates(random, around).Select(date => random.Next(2) == 0 ? Holiday.Once(date) : Holiday.Yearly(date.Month, date.Day)).ToList();
        var overrides = Dates(random, around).ToDictionary(date => date, date => Override(random, weekly, date));
        var breaks = Dates(random, around).ToDictionary(date => date, _ => Breaks(random));
        return new BusinessCalendar("Random", zone, weekly, holidays, overrides, breaks);
    }

    private static IEnumerable<DateOnly> Dates(Random random, DateOnly around) =>
        Enumerable.Range(0, random.Next(4)).Select(_ => around.AddDays(random.Next(-4, 10))).Distinct();

    private static Dictionary<DayOfWeek, IReadOnlyList<DayInterval>> AroundTheClock() =>
        Enum.GetValues<DayOfWeek>().ToDictionary(day => day, _ => (IReadOnlyList<DayInterval>)[new DayInterval(0, 86_400)]);

    /// <summary>An even number of cuts through the week: open from the first to the second, from the third to the fourth, and so on; half of them near the centre.</summary>
    private static Dictionary<DayOfWeek, IReadOnlyList<DayInterval>> Weekly(Random random, int centre)
    {
        var step = random.Next(2) == 0 ? 15 : 1;
        var cuts = Enumerable.Range(0, 2 * random.Next(1, 12))
            .Select(i => i % 2 == 0 ? random.Next(Week) : (centre + random.Next(-150, 150) + Week) % Week)
            .Select(minute => minute - minute % step)
            .Distinct()
            .Order()
            .ToList();
        return cuts.Zip(cuts.Skip(1))
            .Where((_, index) => index % 2 == 0)
            .Append((cuts[^1], cuts[^1] + 1))
            .DistinctBy(cut => cut.Item1)
            .GroupBy(cut => cut.Item1 / 1440)
            .ToDictionary(
                day => (DayOfWeek)day.Key,
                day => (IReadOnlyList<DayInterval>)[.. day.Select(cut => Interval(cut.Item1 % 1440, Math.Min(cut.Item2 - cut.Item1, 1440)))]);
    }

    private static DayInterval Interval(int open, int length)
    {
        var end = open + length;
        return new DayInterval(open * 60, (end > 1440 ? end - 1440 : end) * 60);
    }

    /// <summary>Sometimes into the next day, as far as the hours of its weekday allow.</summary>
    private static IReadOnlyList<DayInterval> Override(
        Random random,
        Dictionary<DayOfWeek, IReadOnlyList<DayInterval>> weekly,
        DateOnly date)
    {
        var open = random.Next(1440);
        var next = weekly.GetValueOrDefault(date.AddDays(1).DayOfWeek, []);
        var latest = Math.Min(open, next.Count == 0 ? 1440 : next.Min(interval => interval.OpenSecond) / 60);
        return random.Next(3) switch
        {
            0 => [],
            1 => [new DayInterval(open * 60, random.Next(open + 1, 1441) * 60)],
            _ => [new DayInterval(open * 60, random.Next(latest + 1) * 60)],
        };
    }

    private static IReadOnlyList<DayInterval> Breaks(Random random) =>
        [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Interval(random.Next(1440), random.Next(1, 300)))];
}
