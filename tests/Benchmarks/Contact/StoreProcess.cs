using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Benchmarks.Rebuild;

namespace Benchmarks.Contact;

/// <summary>The demo store in a process of its own, on a database of PostgreSQL.</summary>
internal sealed class StoreProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;

    private StoreProcess(Process process, Uri address)
    {
        (_process, Address) = (process, address);
    }

    public Uri Address { get; }

    /// <summary>A store with the plugin installed.</summary>
    public static async Task<StoreProcess> StartAsync(BenchDatabase database)
    {
        var port = FreePort();
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { Path.Combine(BuiltFolder(), "DemoStore.dll"), "serve", "--empty", "--port", $"{port}", "--postgres", database.ConnectionString })
            start.ArgumentList.Add(argument);

        var process = Process.Start(start)!;
        var store = new StoreProcess(process, new Uri($"http://127.0.0.1:{port}/"));
        _ = DrainAsync(process.StandardError, Console.Error.WriteLine);
        using var patience = new CancellationTokenSource(Patience);
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
            if (line.StartsWith("Admin area:", StringComparison.Ordinal))
            {
                _ = DrainAsync(process.StandardOutput, _ => { });
                return store;
            }

        await store.DisposeAsync();
        throw new InvalidOperationException("The demo store didn't start.");
    }

    /// <summary>A store in which the plugin lies, for the demo store needs it to be built, but isn't installed: it does nothing.</summary>
    public static async Task<StoreProcess> StartWithoutPluginAsync(BenchDatabase database)
    {
        await using (await StartAsync(database))
        {
        }

        await database.ExecuteAsync("""delete from "Setting" where "Name" = 'demostore.plugins.installed' """);
        return await StartAsync(database);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    // Built beside this program, in the same configuration.
    private static string BuiltFolder()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(here.Parent!.Parent!.Parent!.Parent!.FullName, "DemoStore", "bin", here.Parent!.Name, here.Name);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task DrainAsync(StreamReader output, Action<string> write)
    {
        while (await output.ReadLineAsync() is { } line)
            write(line);
    }
}
