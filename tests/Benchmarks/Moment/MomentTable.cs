using System.Diagnostics;
using System.Text.Json;
using Nop.Plugin.CustomerCare.Calendars;

namespace Benchmarks.Moment;

/// <summary>The npm package moment-business-time, timed by Node, on the same cases; a table of its own, for it is another runtime.</summary>
internal static class MomentTable
{
    /// <summary>Few: the package takes up to a second for one deadline.</summary>
    private const int Starts = 4;

    public static async Task<bool> MeasureAsync(int scale)
    {
        Console.WriteLine();
        Console.WriteLine($"moment-business-time (npm) on Node, in nanoseconds a deadline, mean of {Starts} starts. Measuring ...");
        DateTime[] starts = [.. Shop.Starts.Take(Starts)];
        MomentCase[] cases = [.. from holidays in Shop.Holidays
                                 from hours in Shop.Hours
                                 select new MomentCase(hours, [.. Shop.Closed(holidays * scale).Select(day => $"{day:yyyy-MM-dd}")])];
        var run = await NodeRun.StartAsync(JsonSerializer.Serialize(new { cases, starts }, JsonSerializerOptions.Web));
        if (run.LeftOut is { } reason)
        {
            Console.WriteLine($"Left out: {reason}");
            return true;
        }

        Console.WriteLine("| Hours | Holidays |       Node |  Engine |    Times | Results   |");
        Console.WriteLine("|------:|---------:|-----------:|--------:|---------:|-----------|");
        foreach (var (asked, measured) in cases.Zip(run.Results))
            Print(asked, measured, starts);
        return true;
    }

    private static void Print(MomentCase asked, MomentResult measured, DateTime[] starts)
    {
        var time = BusinessTime.For(Shop.With(asked.Holidays.Count));
        var ours = starts.Select(start => time.Deadline(start, TimeSpan.FromHours(asked.Hours))!.Value).ToList();
        var others = ours.Zip(measured.Answers, starts).Where(pair => pair.First != pair.Second).ToList();
        var engine = Nanoseconds(time, starts, TimeSpan.FromHours(asked.Hours));
        var verdict = others.Count == 0 ? "the same" : $"{others.Count} of {starts.Length} differ";
        Console.WriteLine(FormattableString.Invariant(
            $"| {asked.Hours,5} | {asked.Holidays.Count,8} | {measured.Nanoseconds,10:F0} | {engine,7:F1} | {measured.Nanoseconds / engine,8:F0} | {verdict,-9} |"));
        foreach (var (our, other, start) in others)
            Console.WriteLine(FormattableString.Invariant($"  from {start:u}: the package says {other:u}, the engine {our:u}"));
    }

    private static double Nanoseconds(BusinessTime time, DateTime[] starts, TimeSpan duration)
    {
        const int Calls = 1_000_000;
        var begun = Stopwatch.GetTimestamp();
        for (var i = 0; i < Calls; i++)
            time.Deadline(starts[i % starts.Length], duration);
        return Stopwatch.GetElapsedTime(begun).TotalNanoseconds / Calls;
    }
}
