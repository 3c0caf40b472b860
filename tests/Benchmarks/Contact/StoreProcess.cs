using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Benchmarks.Contact;

/// <summary>The demo store in a process of its own, on an empty database of PostgreSQL; with the plugin or without any trace of it.</summary>
internal sealed class StoreProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly string? _copy;

    private StoreProcess(Process process, Uri address, string? copy)
    {
        (_process, Address, _copy) = (process, address, copy);
    }

    public Uri Address { get; }

    public static async Task<StoreProcess> StartAsync(string connectionString, bool withPlugin)
    {
        var built = BuiltFolder();
        var copy = withPlugin ? null : CopyWithoutPlugin(built);
        var port = FreePort();
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { Path.Combine(copy ?? built, "DemoStore.dll"), "serve", "--empty", "--port", $"{port}", "--postgres", connectionString })
            start.ArgumentList.Add(argument);

        var process = Process.Start(start)!;
        var store = new StoreProcess(process, new Uri($"http://127.0.0.1:{port}/"), copy);
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

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        if (_copy is not null)
            Directory.Delete(_copy, recursive: true);
    }

    // Built beside this program, in the same configuration.
    private static string BuiltFolder()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(here.Parent!.Parent!.Parent!.Parent!.FullName, "DemoStore", "bin", here.Parent!.Name, here.Name);
    }

    private static string CopyWithoutPlugin(string built)
    {
        var copy = Directory.CreateTempSubdirectory("customercare-store-").FullName;
        Directory.CreateDirectory(Path.Combine(copy, "Plugins"));
        foreach (var file in Directory.EnumerateFiles(built, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(built, file);
            if (relative.StartsWith("Plugins" + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                continue;

            var target = Path.Combine(copy, relative);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
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
