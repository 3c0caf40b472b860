using Npgsql;

namespace Benchmarks.Rebuild;

/// <summary>
/// All inquiries of a store rebuilt from their log, beside a loop that only reads the same events and writes the same clocks. Each runs in a process of its own, so that each
/// has its own greatest memory.
/// </summary>
internal static class RebuildBench
{
    public const string CHILD = "rebuild-child";

    private const string SERVER = "CUSTOMERCARE_POSTGRES";
    private const int INQUIRIES = 20_000;

    public static async Task<bool> MeasureAsync(int scale)
    {
        if (Environment.GetEnvironmentVariable(SERVER) is not { Length: > 0 } server)
        {
            Console.WriteLine($"Rebuild: left out, because there is no PostgreSQL: set {SERVER} to the connection string of a server on which databases may be created.");
            return true;
        }

        await using var database = await BenchDatabase.CreateAsync(server);
        var inquiries = INQUIRIES * scale;
        Say($"Rebuild: making {inquiries:N0} inquiries with {inquiries * 5L:N0} events on PostgreSQL …");
        await LogData.WriteAsync(database, inquiries);
        return await MeasureAsync(database);
    }

    /// <summary>What a child process does.</summary>
    public static async Task RunChildAsync(string measured, string connectionString)
    {
        Console.WriteLine(await Measurement.TakeAsync(() => measured == nameof(PlainLoop)
            ? PlainLoop.RunAsync(connectionString)
            : WholeRebuild.RunAsync(connectionString)));
    }

    private static async Task<bool> MeasureAsync(BenchDatabase database)
    {
        var first = await RunAsync(nameof(WholeRebuild), database);
        await database.KeepClocksAsync();
        await database.ClearClocksAsync();
        var plain = await RunAsync(nameof(PlainLoop), database);
        var isSame = await database.ClocksAreAsKeptAsync();
        await database.ClearClocksAsync();
        var cleared = await RunAsync(nameof(WholeRebuild), database);
        isSame &= await database.ClocksAreAsKeptAsync();
        var intact = await RunAsync(nameof(WholeRebuild), database);
        isSame &= await database.ClocksAreAsKeptAsync();

        Console.WriteLine();
        Console.WriteLine($"{"Rebuild on PostgreSQL",-58}{"seconds",10}{"ratio",8}{"peak memory",14}");
        Print("Plain loop: read the events, write the clocks", plain, plain);
        Print("Rebuild, no clocks before: everything is written", cleared, plain);
        Print("Rebuild, all right before: nothing is written", intact, plain);
        Print("Rebuild, inquiries' own columns wrong and no clocks before", first, plain);
        Console.WriteLine("Each time holds about a second for compiling the program when it starts, which counts with few inquiries and not with many (--scale 10 and more).");
        if (!isSame)
            Console.WriteLine("The clocks differ: these figures are worth nothing.");
        return isSame;
    }

    private static async Task<Measurement> RunAsync(string measured, BenchDatabase database)
    {
        await database.SettleAsync();
        var result = await ChildProcess.RunAsync(CHILD, measured, database.ConnectionString);
        NpgsqlConnection.ClearAllPools();
        Say($"{measured}: {result.Seconds:N1} s");
        return result;
    }

    private static void Print(string what, Measurement measured, Measurement plain)
    {
        Console.WriteLine(FormattableString.Invariant(
            $"{what,-58}{measured.Seconds,10:N1}{measured.Seconds / plain.Seconds,8:N2}{measured.PeakBytes / 1048576.0,11:N0} MB"));
    }

    private static void Say(FormattableString line)
    {
        Console.Error.WriteLine(FormattableString.Invariant(line));
    }
}
