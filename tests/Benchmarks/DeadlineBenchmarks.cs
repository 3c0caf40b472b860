using BenchmarkDotNet.Attributes;
using Nop.Plugin.CustomerCare.Calendars;

namespace Benchmarks;

/// <summary>One deadline in a shop of Warsaw, Monday to Friday 09:00 to 17:00, from a Monday morning in 2026.</summary>
public class DeadlineBenchmarks
{
    private static readonly DateTime Start = new(2026, 5, 4, 8, 30, 0, DateTimeKind.Utc);

    private BusinessTime _time = BusinessTime.AroundTheClock;
    private NaiveDayWalk _walk = new(BusinessTime.AroundTheClock.Calendar);

    [Params(8, 80, 800, 8000)]
    public int Hours { get; set; }

    /// <summary>In the ten years from the start; times the scale.</summary>
    [Params(0, 200)]
    public int Holidays { get; set; }

    internal static int Scale { get; set; } = 1;

    [GlobalSetup]
    public void LayOut()
    {
        var plain = BusinessCalendar.Default("Europe/Warsaw");
        var calendar = new BusinessCalendar(plain.Name, plain.TimeZoneId, plain.Weekly, Closed(Holidays * Scale));
        _time = BusinessTime.For(calendar);
        _walk = new NaiveDayWalk(calendar);
        if (Engine() != DayWalk())
            throw new InvalidOperationException($"The engine says {Engine():O}, the day walk {DayWalk():O}.");
    }

    [Benchmark(Baseline = true)]
    public DateTime DayWalk() => _walk.Deadline(Start, TimeSpan.FromHours(Hours));

    [Benchmark]
    public DateTime? Engine() => _time.Deadline(Start, TimeSpan.FromHours(Hours));

    private static IEnumerable<Holiday> Closed(int count) =>
        Enumerable.Range(0, count).Select(i => Holiday.Once(DateOnly.FromDateTime(Start).AddDays(1 + (int)(i * 3650L / count))));
}
