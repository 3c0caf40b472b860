using System.Diagnostics;

namespace Benchmarks.Rebuild;

/// <summary>This program once more, with other arguments.</summary>
internal static class ChildProcess
{
    public static async Task<Measurement> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in arguments.Prepend(typeof(ChildProcess).Assembly.Location))
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? Measurement.Read(output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1])
            : throw new InvalidOperationException($"{arguments[1]} ended with status {process.ExitCode}.");
    }
}
