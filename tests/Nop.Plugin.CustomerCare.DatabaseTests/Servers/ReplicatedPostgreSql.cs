using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Servers;

/// <summary>A PostgreSQL server and a streaming replica of it, both of the tests' own: in a temporary folder, on free ports, run by somebody without rights where the tests are run by root.</summary>
internal sealed class ReplicatedPostgreSql : IAsyncDisposable
{
    private const string USER = "postgres";

    private readonly string _folder = Path.Combine(Path.GetTempPath(), "customercare_replica_" + Guid.NewGuid().ToString("N")[..12]);
    private readonly int _port = FreePort();
    private readonly int _replicaPort = FreePort();

    /// <summary>Why it can't be used here; null if it can.</summary>
    public static string? WhyMissing
    {
        get
        {
            if (Bin is null)
                return "No PostgreSQL server here (package postgresql), so no replica of one.";

            return OperatingSystem.IsLinux() ? null : "The replica is started as on Debian.";
        }
    }

    public string ConnectionString => Connection(_port);

    public string ReplicaConnectionString => Connection(_replicaPort);

    private static string? Bin => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Where(bin => File.Exists(Path.Combine(bin, "pg_basebackup"))).Order(StringComparer.Ordinal).LastOrDefault()
        : null;

    private string Primary => Path.Combine(_folder, "primary");

    private string Replica => Path.Combine(_folder, "replica");

    public async Task StartAsync()
    {
        Directory.CreateDirectory(_folder);
        if (Environment.IsPrivilegedProcess)
            await RunAsync("chown", USER, _folder);
        await AsServerAsync("initdb", "-D", Primary, "-U", "care", "--auth=trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        await StartAsync(Primary, _port);
        await AsServerAsync("pg_basebackup", "-D", Replica, "-h", "127.0.0.1", "-p", Text(_port), "-U", "care", "-R", "-X", "stream", "--checkpoint=fast", "--no-sync");
        await StartReplicaAsync();
    }

    public Task StartReplicaAsync()
    {
        return StartAsync(Replica, _replicaPort);
    }

    public Task StopReplicaAsync()
    {
        return StopAsync(Replica);
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        foreach (var data in new[] { Replica, Primary }.Where(data => File.Exists(Path.Combine(data, "postmaster.pid"))))
            await StopAsync(data);
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    private Task StartAsync(string data, int port)
    {
        return AsServerAsync("pg_ctl", "-D", data, "-w", "-l", Path.Combine(_folder, Path.GetFileName(data) + ".log"), "-o", $"-p {Text(port)} -k {_folder} -c listen_addresses=127.0.0.1 -c fsync=off", "start");
    }

    private Task StopAsync(string data)
    {
        return AsServerAsync("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop");
    }

    private static Task AsServerAsync(string program, params string[] arguments)
    {
        var path = Path.Combine(Bin!, program);
        return Environment.IsPrivilegedProcess ? RunAsync("runuser", ["-u", USER, "--", path, .. arguments]) : RunAsync(path, arguments);
    }

    // The server goes on with what the starter leaves open, so nothing is read from it.
    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" >/dev/null 2>&1 </dev/null", "sh", program, .. arguments]) { WorkingDirectory = "/" })!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }

    private static string Connection(int port)
    {
        return $"Host=127.0.0.1;Port={Text(port)};Username=care;Password=not-for-anybody;Database=postgres";
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
