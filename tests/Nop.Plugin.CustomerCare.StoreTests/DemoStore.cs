using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>A demo store of our own, empty, on a free port, gone afterwards.</summary>
internal sealed class DemoStore : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _folder;

    private DemoStore(Process process, string folder, string url)
    {
        (_process, _folder, Url) = (process, folder, url);
    }

    public static string Program { get; } = Path.Combine(Repository.Root, "tests", "DemoStore", "bin", Repository.Configuration, "net10.0", "DemoStore.dll");

    public static bool IsBuilt => File.Exists(Program);

    /// <summary>Without a slash at the end.</summary>
    public string Url { get; }

    public string DatabaseFile => FileIn(_folder);

    public static async Task<DemoStore> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("customercare-store-").FullName;
        var port = FreePort();
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in new[] { Program, "serve", "--port", $"{port}", "--database", FileIn(folder), "--empty" })
            start.ArgumentList.Add(argument);
        var demo = new DemoStore(Process.Start(start)!, folder, $"http://127.0.0.1:{port}");
        await demo.WaitAsync();
        return demo;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task WaitAsync()
    {
        var said = new List<string?>();
        _process.OutputDataReceived += (_, line) => said.Add(line.Data);
        _process.ErrorDataReceived += (_, line) => said.Add(line.Data);
        _process.BeginErrorReadLine();
        _process.BeginOutputReadLine();
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
        for (var attempt = 0; attempt < 240 && !_process.HasExited; attempt++)
        {
            if (await AnswersAsync(client))
                return;

            await Task.Delay(500);
        }

        throw new InvalidOperationException($"The demo store did not start:{Environment.NewLine}{string.Join(Environment.NewLine, said)}");
    }

    private async Task<bool> AnswersAsync(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync(Url);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
        catch (TaskCanceledException)
        {
            return false;
        }
    }

    private static string FileIn(string folder)
    {
        return Path.Combine(folder, "store.db");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
