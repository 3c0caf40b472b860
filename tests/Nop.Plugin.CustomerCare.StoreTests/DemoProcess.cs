using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>A demo store of our own on a free port, gone afterwards with all that it stored.</summary>
internal sealed class DemoProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _folder;

    private DemoProcess(Process process, string folder, string url)
    {
        _process = process;
        _folder = folder;
        Url = url;
    }

    public static string Program { get; } = Path.Combine(Repository.Root, "tests", "DemoStore", "bin", Repository.Configuration, "net10.0", "DemoStore.dll");

    /// <summary>Without a slash at the end.</summary>
    public string Url { get; }

    public string DatabaseFile => FileIn(_folder);

    /// <param name="options">What its command "serve" is given beside port and database.</param>
    /// <exception cref="InvalidOperationException">It ended, or doesn't answer within two minutes; says what it wrote.</exception>
    public static async Task<DemoProcess> StartAsync(params string[] options)
    {
        var folder = Directory.CreateTempSubdirectory("customercare-store-").FullName;
        var port = FreePort();
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in new[] { Program, "serve", "--port", $"{port}", "--database", FileIn(folder) }.Concat(options))
            start.ArgumentList.Add(argument);
        var process = Process.Start(start)!;
        var said = new List<string?>();
        process.OutputDataReceived += (_, line) => said.Add(line.Data);
        process.ErrorDataReceived += (_, line) => said.Add(line.Data);
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();

        var demo = new DemoProcess(process, folder, $"http://127.0.0.1:{port}");
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
        for (var attempt = 0; attempt < 240 && !process.HasExited; attempt++)
        {
            if (await AnswersAsync(client, demo.Url))
                return demo;
            await Task.Delay(500);
        }

        await demo.DisposeAsync();
        throw new InvalidOperationException($"The demo store did not start:{Environment.NewLine}{string.Join(Environment.NewLine, said)}");
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static string FileIn(string folder)
    {
        return Path.Combine(folder, "store.db");
    }

    private static async Task<bool> AnswersAsync(HttpClient client, string url)
    {
        try
        {
            using var answer = await client.GetAsync(url);
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

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
