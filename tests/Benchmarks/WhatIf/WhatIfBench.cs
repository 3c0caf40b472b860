using System.Diagnostics;
using Benchmarks.Rebuild;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Reports;
using Nop.Plugin.CustomerCare.Data.Sla;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.WhatIf;
using Nop.Plugin.CustomerCare.Sla;

namespace Benchmarks.WhatIf;

/// <summary>The question what would have been, over 100,000 inquiries, beside the bare aggregate of what was; and its reckoning alone beside a walk over days.</summary>
internal static class WhatIfBench
{
    private const string SERVER = "CUSTOMERCARE_POSTGRES";
    private const int INQUIRIES = 100_000;
    private const int ROUNDS = 5;

    private const string BARE =
        """
        select string_agg("State" || ' ' || n, ', ') from (select "State", count(*) as n from "CustomerCareSlaClock"
        where "Metric" = 'first_response' and "StartedOnUtc" >= timestamp '2025-01-01' and "StartedOnUtc" < timestamp '2026-01-02' group by "State") x
        """;

    private static readonly DateOnly FirstDay = new(2025, 1, 1);
    private static readonly DateOnly End = new(2026, 1, 2);

    public static async Task<bool> MeasureAsync(int scale)
    {
        if (Environment.GetEnvironmentVariable(SERVER) is not { Length: > 0 } server)
        {
            Console.WriteLine($"What if: left out, because there is no PostgreSQL: set {SERVER} to the connection string of a server on which databases may be created.");
            return true;
        }

        await using var database = await BenchDatabase.CreateAsync(server);
        Console.Error.WriteLine(FormattableString.Invariant($"What if: making {INQUIRIES * scale:N0} inquiries on PostgreSQL …"));
        await LogData.WriteAsync(database, INQUIRIES * scale);
        await WholeRebuild.RunAsync(database.ConnectionString);
        await database.SettleAsync();
        return await MeasureAsync(database, INQUIRIES * scale);
    }

    private static async Task<bool> MeasureAsync(BenchDatabase database, int inquiries)
    {
        var store = BenchDatabase.Open(database.ConnectionString);
        var catalogs = new SlaCatalogRepository(store, TimeProvider.System);
        var build = new BuildWhatIf(catalogs, new PastClockQuery(store), TimeProvider.System);
        var longer = Longer(await catalogs.LoadAsync());
        var bare = await BestAsync(() => database.ReadTextAsync(BARE));
        Console.WriteLine();
        Console.WriteLine($"{$"What if, {inquiries:N0} inquiries on PostgreSQL, best of {ROUNDS}",-66}{"seconds",10}{"ratio",8}");
        Print("Bare aggregate: first responses by state", bare, bare);
        foreach (var metric in Enum.GetValues<SlaMetric>())
            Print($"Other hours and target, {metric}", await BestAsync(() => AskAsync(build, metric, new Assumption(longer, 120, TargetTime.Business))), bare);

        return await ReckonAsync(store, await catalogs.LoadAsync(), longer);
    }

    // No database: the clocks are in memory, and both ways must find the same breaches.
    private static async Task<bool> ReckonAsync(StoreDatabase store, SlaCatalog catalog, BusinessCalendar hours)
    {
        var zone = BusinessTime.For(hours);
        var clocks = new List<PastClock>();
        await foreach (var clock in new PastClockQuery(store).ReadAsync(SlaMetric.FirstResponse, zone.LocalDayStart(FirstDay), zone.LocalDayStart(End), ReportFilter.None))
            if (clock.FinishedOnUtc is not null && !clock.IsEnded)
                clocks.Add(clock);

        var (walked, reckoned) = (0, 0);
        var naive = await BestAsync(() => Task.FromResult(walked = Walk(clocks, hours)));
        var ours = await BestAsync(() => Task.FromResult(reckoned = Reckon(clocks, catalog, hours)));
        Print($"The reckoning alone, {clocks.Count:N0} answered: a walk over days", naive, naive);
        Print("The reckoning alone: ours, with percentiles and hours", ours, naive);
        if (walked != reckoned)
            Console.WriteLine($"The walk finds {walked} breaches, we find {reckoned}: these figures are worth nothing.");
        return walked == reckoned;
    }

    private static int Walk(List<PastClock> clocks, BusinessCalendar hours)
    {
        var walk = new NaiveDayWalk(hours);
        var target = TimeSpan.FromMinutes(120);
        return clocks.Count(clock => clock.FinishedOnUtc >= walk.Deadline(clock.Recorded.StartedOnUtc, target + TimeSpan.FromSeconds(1)));
    }

    private static int Reckon(List<PastClock> clocks, SlaCatalog catalog, BusinessCalendar hours)
    {
        var tally = new WhatIfTally(SlaMetric.FirstResponse, new Assumption(hours, 120, TargetTime.Business), catalog, DateTime.UtcNow);
        foreach (var clock in clocks)
            tally.Add(clock);

        return tally.Report().After.Breached;
    }

    private static Task<WhatIfReport> AskAsync(BuildWhatIf build, SlaMetric metric, Assumption assumption)
    {
        return build.ExecuteAsync(metric, FirstDay, End, ReportFilter.None, assumption);
    }

    private static BusinessCalendar Longer(SlaCatalog catalog)
    {
        IReadOnlyList<DayInterval> hours = [DayInterval.Parse("08:00", "20:00")];
        var own = catalog.DefaultCalendar.Calendar;
        return new BusinessCalendar(own.Name, own.TimeZoneId, Enum.GetValues<DayOfWeek>().Where(day => day != DayOfWeek.Sunday).ToDictionary(day => day, _ => hours));
    }

    private static async Task<double> BestAsync<T>(Func<Task<T>> work)
    {
        var best = double.MaxValue;
        for (var round = 0; round < ROUNDS; round++)
        {
            var watch = Stopwatch.StartNew();
            await work();
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
        }

        return best;
    }

    private static void Print(string what, double seconds, double other)
    {
        Console.WriteLine(FormattableString.Invariant($"{what,-66}{seconds,10:N3}{seconds / other,8:N2}"));
    }
}
