using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace Benchmarks.Moment;

/// <param name="LeftOut">Why there are no results.</param>
internal sealed record NodeRun(IReadOnlyList<MomentResult> Results, string? LeftOut)
{
    private const int NoPackage = 3;

    public static async Task<NodeRun> StartAsync(string input)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(AppContext.BaseDirectory, "Moment", "time.mjs")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            Environment = { ["TZ"] = "Europe/Warsaw" },
        };
        try
        {
            using var node = Process.Start(start)!;
            await node.StandardInput.WriteAsync(input);
            node.StandardInput.Close();
            var output = await node.StandardOutput.ReadToEndAsync();
            await node.WaitForExitAsync();
            return node.ExitCode switch
            {
                0 => new NodeRun(JsonSerializer.Deserialize<List<MomentResult>>(output, JsonSerializerOptions.Web)!, null),
                NoPackage => new NodeRun([], "npm didn't bring the package; is its registry reachable?"),
                _ => throw new InvalidOperationException($"Node ended with status {node.ExitCode}; its message stands above."),
            };
        }
        catch (Win32Exception)
        {
            return new NodeRun([], "there is no Node.js on this machine.");
        }
    }
}
