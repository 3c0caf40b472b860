using System.Diagnostics;
using Benchmarks.Rebuild;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Loyalty;
using Nop.Plugin.CustomerCare.Reports.Loyalty;

namespace Benchmarks.Loyalty;

/// <summary>Service and loyalty of the last 30 days, beside the bare aggregates of the same rows; once with one year of history, once with two.</summary>
internal static class LoyaltyBench
{
    private const string SERVER = "CUSTOMERCARE_POSTGRES";
    private const int ROUNDS = 20;
    private const int DAYS = 30;
    private const int SHOWN = 25;

    private static readonly DateTime End = new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc);

    private static readonly LoyaltyScope Last = new(End.AddDays(-DAYS), End, null);

    // Answers by score and clocks by state of the period, and what those who wrote have paid: what any report must at least read.
    private const string BARE =
        """
        select (select string_agg(n, ',') from (select "Score" || ':' || count(*) as n from "CustomerCareSurveyResponse" where "AnsweredOnUtc" >= {FROM} and "AnsweredOnUtc" < {TO} group by "Score") x)
          || (select string_agg(n, ',') from (select "State" || ':' || count(*) as n from "CustomerCareSlaClock" where "StartedOnUtc" >= {FROM} and "StartedOnUtc" < {TO} group by "State") y)
          || (select sum(o."OrderTotal") from "Order" o where o."CustomerId" in (select i."CustomerId" from "CustomerCareInquiry" i where i."CreatedOnUtc" >= {FROM} and i."CreatedOnUtc" < {TO}))
        """;

    public static async Task<bool> MeasureAsync(int scale)
    {
        if (Environment.GetEnvironmentVariable(SERVER) is not { Length: > 0 } server)
        {
            Console.WriteLine($"Loyalty: left out, because there is no PostgreSQL: set {SERVER} to the connection string of a server on which databases may be created.");
            return true;
        }

        await using var database = await BenchDatabase.CreateAsync(server);
        var survey = await ShopYears.BeginAsync(database);
        Console.WriteLine($"{"Service and loyalty of 30 days on PostgreSQL",-66}{"median s",10}{"p95 s",10}{"ratio",8}");
        for (var year = 1; year <= 2 * scale; year++)
        {
            Console.Error.WriteLine($"Loyalty: making year {year} …");
            await ShopYears.AddYearAsync(database, survey, year, End.AddDays(-365 * year));
            var bare = await MeasureAsync(() => database.ReadTextAsync(Bare()));
            Print($"Bare aggregates, {year * ShopYears.INQUIRIES:N0} inquiries, {year * ShopYears.ANSWERS:N0} answers", bare, bare);
            Print("Scores and service: the page", await MeasureAsync(() => ScoresAsync(database)), bare);
            Print("Purchases and the list of those let down: fetched by the page", await MeasureAsync(() => PurchasesAsync(database)), bare);
        }

        return true;
    }

    private static Task<LoyaltyScores> ScoresAsync(BenchDatabase database)
    {
        return new BuildLoyaltyScores(new LoyaltyQuery(BenchDatabase.Open(database.ConnectionString))).ExecuteAsync(Last);
    }

    private static async Task<int> PurchasesAsync(BenchDatabase database)
    {
        var store = BenchDatabase.Open(database.ConnectionString);
        var purchases = await new BuildLoyaltyPurchases(new LoyaltyQuery(store), new Then()).ExecuteAsync(Last);
        return (await new LetDownDetailQuery(store).ExecuteAsync(Last, [.. purchases.LetDown.Customers.Take(SHOWN)], End)).Count;
    }

    private static string Bare()
    {
        return BARE.Replace("{FROM}", $"timestamp '{End.AddDays(-DAYS):yyyy-MM-dd}'", StringComparison.Ordinal).Replace("{TO}", $"timestamp '{End:yyyy-MM-dd}'", StringComparison.Ordinal);
    }

    private static async Task<List<double>> MeasureAsync<T>(Func<Task<T>> work)
    {
        await work();
        var times = new List<double>();
        for (var round = 0; round < ROUNDS; round++)
        {
            var watch = Stopwatch.StartNew();
            await work();
            times.Add(watch.Elapsed.TotalSeconds);
        }

        times.Sort();
        return times;
    }

    private static void Print(string what, List<double> times, List<double> bare)
    {
        var median = times[times.Count / 2];
        Console.WriteLine(FormattableString.Invariant($"{what,-66}{median,10:N3}{times[(times.Count * 95 + 99) / 100 - 1],10:N3}{median / bare[bare.Count / 2],8:N2}"));
    }

    private sealed class Then : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(End);
    }
}
