using System.Diagnostics;
using System.Text.Json;

namespace Benchmarks.Rebuild;

/// <param name="PeakBytes">The greatest working set of the process.</param>
internal sealed record Measurement(double Seconds, long PeakBytes)
{
    /// <returns>What was measured, as <see cref="Read"/> reads it.</returns>
    /// <param name="work">Gives the time to count.</param>
    public static async Task<string> TakeAsync(Func<Task<TimeSpan>> work)
    {
        var seconds = (await work()).TotalSeconds;
        using var process = Process.GetCurrentProcess();
        return JsonSerializer.Serialize(new Measurement(seconds, process.PeakWorkingSet64));
    }

    public static Measurement Read(string line)
    {
        return JsonSerializer.Deserialize<Measurement>(line)!;
    }
}
