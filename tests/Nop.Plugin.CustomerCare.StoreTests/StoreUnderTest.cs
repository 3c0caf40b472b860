using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>
/// The store that the steps are taken in: the one that CUSTOMERCARE_STORE_URL names (its administrator in CUSTOMERCARE_STORE_ADMIN and CUSTOMERCARE_STORE_PASSWORD), or
/// a demo store of our own, empty, on a free port, gone afterwards.
/// </summary>
[SetUpFixture]
public class StoreUnderTest
{
    private Process? _demo;
    private string? _folder;

    /// <summary>Without a slash at the end; null with <see cref="Missing"/> set.</summary>
    public static string? Url { get; private set; }

    /// <summary>Why there is no store.</summary>
    public static string? Missing { get; private set; }

    /// <summary>Whether it has the demo store's pages.</summary>
    public static bool IsDemo { get; private set; }

    /// <summary>The demo store's database file; null for another store.</summary>
    public static string? DatabaseFile { get; private set; }

    public static string AdminEmail => Environment.GetEnvironmentVariable("CUSTOMERCARE_STORE_ADMIN") ?? "admin@example.test";

    public static string AdminPassword => Environment.GetEnvironmentVariable("CUSTOMERCARE_STORE_PASSWORD") ?? "demo";

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        if (Environment.GetEnvironmentVariable("CUSTOMERCARE_STORE_URL") is { Length: > 0 } url)
        {
            Url = url.TrimEnd('/');
            using var client = new HttpClient();
            IsDemo = (await client.GetStringAsync(Url)).Contains("a stand-in, not nopCommerce", StringComparison.Ordinal);
            return;
        }

        var program = Path.Combine(Repository.Root, "tests", "DemoStore", "bin", Repository.Configuration, "net10.0", "DemoStore.dll");
        if (!File.Exists(program))
        {
            Missing = $"The demo store isn't built ({program}) and CUSTOMERCARE_STORE_URL names no other.";
            return;
        }

        IsDemo = true;
        await StartDemoAsync(program);
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (_demo is not null)
        {
            _demo.Kill(entireProcessTree: true);
            await _demo.WaitForExitAsync();
            _demo.Dispose();
        }

        if (_folder is not null)
            Directory.Delete(_folder, recursive: true);
    }

    private async Task StartDemoAsync(string program)
    {
        _folder = Directory.CreateTempSubdirectory("customercare-store-").FullName;
        DatabaseFile = Path.Combine(_folder, "store.db");
        var port = FreePort();
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in new[] { program, "serve", "--port", $"{port}", "--database", DatabaseFile, "--empty" })
            start.ArgumentList.Add(argument);
        _demo = Process.Start(start)!;
        var said = new List<string?>();
        _demo.OutputDataReceived += (_, line) => said.Add(line.Data);
        _demo.ErrorDataReceived += (_, line) => said.Add(line.Data);
        _demo.BeginErrorReadLine();
        _demo.BeginOutputReadLine();

        var url = $"http://127.0.0.1:{port}";
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
        for (var attempt = 0; attempt < 240 && !_demo.HasExited; attempt++)
        {
            if (await AnswersAsync(client, url))
            {
                Url = url;
                return;
            }

            await Task.Delay(500);
        }

        throw new InvalidOperationException($"The demo store did not start:{Environment.NewLine}{string.Join(Environment.NewLine, said)}");
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
