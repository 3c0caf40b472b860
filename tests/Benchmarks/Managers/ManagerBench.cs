using System.Diagnostics;
using Benchmarks.Contact;
using Benchmarks.Rebuild;

namespace Benchmarks.Managers;

/// <summary>
/// The dashboard's cards and the reports of the last 30 days over a million inquiries, beside the bare aggregate in the same minute; before that over a quarter of them, with the same days, for the time must
/// not grow with history. What is measured is the reading and reckoning of each page, without its HTML.
/// </summary>
internal static class ManagerBench
{
    private const string SERVER = "CUSTOMERCARE_POSTGRES";
    private const int ROUNDS = 20;
    private const int PARTS = 4;

    public static async Task<bool> MeasureAsync(int scale)
    {
        if (Environment.GetEnvironmentVariable(SERVER) is not { Length: > 0 } server)
        {
            Console.WriteLine($"Managers: left out, because there is no PostgreSQL: set {SERVER} to the connection string of a server on which databases may be created.");
            return true;
        }

        await using var database = await BenchDatabase.CreateAsync(server);
        var all = ManagerYears.INQUIRIES * scale;
        var years = await ManagerYears.BeginAsync(database, all);
        var young = all - (all / PARTS) + 1;
        Say($"Managers: making the newest {all / PARTS:N0} inquiries …");
        await years.AddAsync(young, all);
        var before = await MeasureAsync(database);
        Say($"Managers: making {young - 1:N0} older ones …");
        await years.AddAsync(1, young - 1);
        var after = await MeasureAsync(database);
        return Print(all, before, after);
    }

    private static async Task<List<ManagerFigures>> MeasureAsync(BenchDatabase database)
    {
        var figures = new List<ManagerFigures>();
        foreach (var question in new ManagerQuestions(database.ConnectionString).All)
        {
            var sql = BareAggregates.Fill(question.Bare, ManagerYears.End, ManagerQuestions.DAYS);
            var (asked, bare) = (new List<double>(), new List<double>());
            for (var round = -1; round < ROUNDS; round++)
            {
                // The first of each only warms up.
                await TakeAsync(question.AskAsync, round < 0 ? [] : asked);
                await TakeAsync(() => database.ReadTextAsync(sql), round < 0 ? [] : bare);
            }

            figures.Add(new ManagerFigures(question, Percentile.Of(asked, 50), Percentile.Of(asked, 95), Percentile.Of(bare, 50), Percentile.Of(bare, 95)));
            Say($"  {question.Name}: {figures[^1].P95:N3} s");
        }

        return figures;
    }

    private static async Task TakeAsync(Func<Task> work, List<double> times)
    {
        var watch = Stopwatch.StartNew();
        await work();
        times.Add(watch.Elapsed.TotalSeconds);
    }

    private static bool Print(int all, List<ManagerFigures> before, List<ManagerFigures> after)
    {
        Console.WriteLine();
        Console.WriteLine(FormattableString.Invariant($"{$"Last {ManagerQuestions.DAYS} days of {all:N0} inquiries on PostgreSQL, milliseconds",-56}{"median",8}{"p95",8}{"bare p95",10}{"ratio",8}{"a quarter",11}{"growth",8}{"limit",8}"));
        foreach (var (small, large) in before.Zip(after))
        {
            var name = large.Question.Name;
            Console.WriteLine(FormattableString.Invariant(
                $"{name,-56}{large.Median * 1000,8:N0}{large.P95 * 1000,8:N0}{large.BareP95 * 1000,10:N0}{large.Ratio,8:N1}{small.Median * 1000,11:N0}{large.Median / small.Median,8:N2}{large.Question.LimitSeconds * 1000,8:N0}{(large.IsWithin ? "  ok" : "  TOO SLOW"),-6}"));
        }

        Console.WriteLine($"Ratio: median beside the median of the bare aggregate. A quarter: the median with the newest {all / PARTS:N0} inquiries alone, the same days. The reading and reckoning of each page, without its HTML.");
        return after.TrueForAll(figures => figures.IsWithin);
    }

    private static void Say(FormattableString line)
    {
        Console.Error.WriteLine(FormattableString.Invariant(line));
    }
}
