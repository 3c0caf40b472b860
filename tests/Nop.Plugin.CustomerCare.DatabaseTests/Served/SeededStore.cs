using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using DemoStore.Sqlite;
using DemoStore.Storage;
using Microsoft.Data.Sqlite;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Served;

/// <summary>A demo store with its eighteen months of history, on SQLite, served by its own program to all tests of this folder; permissions are asked as the host asks them, by the same attribute.</summary>
[SetUpFixture]
public class SeededStore
{
    private static readonly string File = Path.Combine(Path.GetTempPath(), $"customercare_served_{Guid.NewGuid():N}.db");

    private Process? _program;

    public static string Address { get; private set; } = string.Empty;

    internal static StoreSql Sql => new(StoreDialect.Sqlite, $"Data Source={File}");

    internal static StoreDatabase Database => new(new SqliteEngine(), $"Data Source={File}");

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        var port = FreePort();
        Address = $"http://127.0.0.1:{port}";
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in new[] { DemoProgram.Path, "serve", "--port", port.ToString(CultureInfo.InvariantCulture), "--database", File })
            start.ArgumentList.Add(argument);
        _program = Process.Start(start)!;
        var said = new List<string?>();
        _program.OutputDataReceived += (_, line) => said.Add(line.Data);
        _program.ErrorDataReceived += (_, line) => said.Add(line.Data);
        _program.BeginOutputReadLine();
        _program.BeginErrorReadLine();
        using var client = new HttpClient();
        for (var tries = 0; tries < 600 && !_program.HasExited; tries++)
        {
            if (await IsThereAsync(client))
                return;
            await Task.Delay(500);
        }

        Assert.Fail($"The demo store did not start: {string.Join(Environment.NewLine, said.TakeLast(20))}");
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (_program is not null)
        {
            _program.Kill();
            await _program.WaitForExitAsync();
            _program.Dispose();
        }

        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(File) + "*"))
            System.IO.File.Delete(file);
    }

    private static async Task<bool> IsThereAsync(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri(Address));
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
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
