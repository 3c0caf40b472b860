using Benchmarks.Managers;
using Benchmarks.Rebuild;

namespace Benchmarks.Sizing;

/// <summary>
/// What a store of 10,000, of 100,000 and of a million inquiries over the same three years needs and how fast it is, in one table: storage, ingest beside bare inserts of the same rows, the look for broken
/// promises with the same number due, the reports of the last 30 days beside bare aggregates, and the rebuild.
/// </summary>
internal static class SizingBench
{
    private const string SERVER = "CUSTOMERCARE_POSTGRES";
    private const int SMALLEST = 10_000;

    /// <summary>Of the rate of bare inserts.</summary>
    private const double LEAST_INGEST = 0.5;

    public static async Task<bool> MeasureAsync(int inquiries)
    {
        if (Environment.GetEnvironmentVariable(SERVER) is not { Length: > 0 } server)
        {
            Console.WriteLine($"Sizing: left out, because there is no PostgreSQL: set {SERVER} to the connection string of a server on which databases may be created.");
            return true;
        }

        var sizes = Sizes(inquiries);
        var measured = new List<IReadOnlyList<SizeFigure>>();
        foreach (var size in sizes)
            measured.Add(await MeasureAsync(server, size));

        var rows = measured[0].Select((figure, index) => new Growth(figure.Name, figure.Unit, [.. measured.Select(size => size[index].Value)])).ToList();
        SizingTable.Print(sizes, rows);
        var ratio = rows.Single(row => row.Name == IngestSizing.RATIO).Values[^1];
        Console.WriteLine(ratio >= LEAST_INGEST ? "Ingest is at least half of bare inserts." : "Ingest is SLOWER than half of bare inserts.");
        return ratio >= LEAST_INGEST;
    }

    private static List<int> Sizes(int greatest)
    {
        var sizes = new List<int>();
        for (var size = SMALLEST; size < greatest; size *= 10)
            sizes.Add(size);

        return [.. sizes, greatest];
    }

    // Reports first: what follows changes rows.
    private static async Task<IReadOnlyList<SizeFigure>> MeasureAsync(string server, int size)
    {
        await using var database = await BenchDatabase.CreateAsync(server);
        Say($"Sizing: making {size:N0} inquiries …");
        var years = await ManagerYears.BeginAsync(database, size, size);
        await years.AddAsync(1, size);
        await BackOnTrackAsync(database);
        var figures = new List<SizeFigure>();
        figures.AddRange(await StorageSizing.MeasureAsync(database, size));
        figures.AddRange(await ReportSizing.MeasureAsync(database));
        figures.AddRange(await IngestSizing.MeasureAsync(database));
        figures.AddRange(await RebuildSizing.MeasureAsync(database, size));
        figures.AddRange(await SweepSizing.MeasureAsync(database));
        foreach (var figure in figures)
            Say($"  {figure.Name}: {figure.Value:G4} {figure.Unit}");

        return figures;
    }

    // The rows came with their ids.
    private static Task BackOnTrackAsync(BenchDatabase database)
    {
        return database.ExecuteAsync("""select setval(pg_get_serial_sequence('"CustomerCareInquiry"', 'Id'), (select max("Id") from "CustomerCareInquiry"))""");
    }

    private static void Say(FormattableString line)
    {
        Console.Error.WriteLine(FormattableString.Invariant(line));
    }
}
