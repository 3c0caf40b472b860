using BenchmarkDotNet.Attributes;
using Nop.Plugin.CustomerCare.Calendars;

namespace Benchmarks;

/// <summary>One deadline, and the time elapsed until it, each time from another start.</summary>
public class DeadlineBenchmarks
{
    private readonly DateTime[] _starts = Shop.Starts;

    private BusinessTime _time = BusinessTime.AroundTheClock;
    private NaiveDayWalk _walk = new(BusinessTime.AroundTheClock.Calendar);
    private DateTime[] _ends = [];
    private TimeSpan _duration;
    private int _next;

    [ParamsSource(nameof(AllHours))]
    public int Hours { get; set; }

    /// <summary>In the ten years from the start; times the scale.</summary>
    [ParamsSource(nameof(AllHolidays))]
    public int Holidays { get; set; }

    public static IEnumerable<int> AllHours => Shop.Hours;

    public static IEnumerable<int> AllHolidays => Shop.Holidays;

    internal static int Scale { get; set; } = 1;

    [GlobalSetup]
    public void LayOut()
    {
        var calendar = Shop.With(Holidays * Scale);
        _time = BusinessTime.For(calendar);
        _walk = new NaiveDayWalk(calendar);
        _duration = TimeSpan.FromHours(Hours);
        _ends = [.. _starts.Select(start => _time.Deadline(start, _duration)!.Value)];
        for (var i = 0; i < 50; i++)
        {
            if (_ends[i] != _walk.Deadline(_starts[i], _duration) || _time.Elapsed(_starts[i], _ends[i]) != _duration)
                throw new InvalidOperationException($"From {_starts[i]:O}: the engine says {_ends[i]:O}, the day walk {_walk.Deadline(_starts[i], _duration):O}.");
        }
    }

    [Benchmark(Baseline = true)]
    public DateTime DayWalk() => _walk.Deadline(_starts[Next()], _duration);

    [Benchmark]
    public DateTime? Engine() => _time.Deadline(_starts[Next()], _duration);

    [Benchmark]
    public TimeSpan EngineElapsed()
    {
        var i = Next();
        return _time.Elapsed(_starts[i], _ends[i]);
    }

    private int Next() => _next = (_next + 1) & (_starts.Length - 1);
}
