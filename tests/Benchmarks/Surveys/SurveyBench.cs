using Benchmarks.Rebuild;
using Npgsql;

namespace Benchmarks.Surveys;

/// <summary>
/// Orders that all get a survey, planned and sent by two processes at once, as by two web nodes, beside the least that has to be written for it. Each process has its own greatest memory.
/// </summary>
internal static class SurveyBench
{
    public const string CHILD = "surveys-child";

    private const string SERVER = "CUSTOMERCARE_POSTGRES";
    private const int ORDERS = 100_000;

    // Each order one invitation, each invitation one mail, and nothing else.
    private const string ONCE =
        """
        select (select count(*) from "CustomerCareInvitation") = {0} and (select count(distinct "SubjectId") from "CustomerCareInvitation") = {0}
           and (select count(*) from "CustomerCareInvitation" where "Status" = 'sent') = {0}
           and (select count(*) from bench_mail) = {0}
           and (select count(*) from "CustomerCareInvitation" i join bench_mail m on m."Id" = i."QueuedEmailId" and m."To" = i."RecipientEmail") = {0}
        """;

    public static async Task<bool> MeasureAsync(int scale)
    {
        if (Environment.GetEnvironmentVariable(SERVER) is not { Length: > 0 } server)
        {
            Console.WriteLine($"Surveys: left out, because there is no PostgreSQL: set {SERVER} to the connection string of a server on which databases may be created.");
            return true;
        }

        await using var database = await BenchDatabase.CreateAsync(server);
        var orders = ORDERS * scale;
        Say($"Surveys: making {orders:N0} completed orders on PostgreSQL …");
        await SoldOrders.WriteAsync(database, orders);
        return await MeasureAsync(database, orders);
    }

    /// <summary>What a child process does.</summary>
    public static async Task RunChildAsync(string measured, string connectionString)
    {
        Console.WriteLine(await Measurement.TakeAsync(() => measured switch
        {
            nameof(SurveyNode.PlanAsync) => new SurveyNode(connectionString).PlanAsync(),
            nameof(SurveyNode.SendAsync) => new SurveyNode(connectionString).SendAsync(),
            nameof(BareWork.InsertAsync) => BareWork.InsertAsync(connectionString),
            _ => BareWork.SendAsync(connectionString)
        }));
    }

    private static async Task<bool> MeasureAsync(BenchDatabase database, int orders)
    {
        var load = await LoadAsync();
        var planned = await RunAsync(database, nameof(SurveyNode.PlanAsync), 2);
        await database.ExecuteAsync(
            """
            create table bench_invitation as select * from "CustomerCareInvitation";
            create table bench_part as select * from "CustomerCareInvitationPart";
            create index on bench_invitation ("Id");
            create index on bench_part ("InvitationId");
            """);
        var sent = await RunAsync(database, nameof(SurveyNode.SendAsync), 2);
        var isOnce = await database.IsTrueAsync(ONCE.Replace("{0}", $"{orders}", StringComparison.Ordinal));
        await database.ExecuteAsync("""truncate "CustomerCareInvitation", "CustomerCareInvitationPart", "CustomerCareInvitationToken", bench_mail""");
        var inserted = await RunAsync(database, nameof(BareWork.InsertAsync), 1);
        var queued = await RunAsync(database, "BareSend", 1);

        Console.WriteLine();
        Console.WriteLine($"{$"Surveys for {orders:N0} orders on PostgreSQL",-58}{"seconds",10}{"a second",10}{"ratio",8}{"peak memory",14}");
        Print("Bare inserts of the same rows, 1 process", inserted, inserted, orders);
        Print("Planned: read, judged and written, 2 processes", planned, inserted, orders);
        Print("Bare: 1 mail inserted, 1 row updated each, 1 process", queued, queued, orders);
        Print("Sent: claimed, judged again, queued, marked, 2 processes", sent, queued, orders);
        Console.WriteLine($"One process plans at a time; the other takes over where it stops. The mail queue is a table without host. Load of the machine before, then after: {load}, then {await LoadAsync()}.");
        Console.WriteLine(isOnce ? "Every order has one invitation and one mail." : "Orders have been left out or mailed twice: these figures are worth nothing.");
        return isOnce;
    }

    private static async Task<Measurement> RunAsync(BenchDatabase database, string measured, int processes)
    {
        await database.SettleAsync();
        var results = await Task.WhenAll(Enumerable.Range(0, processes).Select(_ => ChildProcess.RunAsync(CHILD, measured, database.ConnectionString)));
        NpgsqlConnection.ClearAllPools();
        var whole = new Measurement(results.Max(result => result.Seconds), results.Max(result => result.PeakBytes));
        Say($"{measured}: {whole.Seconds:N1} s");
        return whole;
    }

    // How many processes wait for a processor, on average of the last minute.
    private static async Task<string> LoadAsync()
    {
        return File.Exists("/proc/loadavg") ? (await File.ReadAllTextAsync("/proc/loadavg")).Split(' ')[0] : "unknown";
    }

    private static void Print(string what, Measurement measured, Measurement bare, int orders)
    {
        Console.WriteLine(FormattableString.Invariant(
            $"{what,-58}{measured.Seconds,10:N1}{orders / measured.Seconds,10:N0}{measured.Seconds / bare.Seconds,8:N2}{measured.PeakBytes / 1048576.0,11:N0} MB"));
    }

    private static void Say(FormattableString line)
    {
        Console.Error.WriteLine(FormattableString.Invariant(line));
    }
}
