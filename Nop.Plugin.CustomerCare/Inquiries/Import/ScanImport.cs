using System.Runtime.InteropServices;

namespace Nop.Plugin.CustomerCare.Inquiries.Import;

/// <summary>
/// Reads a file as a whole and writes nothing: finds every bad row, and where each inquiry starts. It reads twice, because only after the first time
/// it is known which rows lie before their inquiry's creation. Memory grows with the number of inquiries, by one or two hundred bytes each, not with rows.
/// </summary>
public sealed class ScanImport(IOpenedInquiries opened, TimeProvider clock)
{
    /// <summary>In a file with more inquiries, those already in the store aren't counted.</summary>
    private const int MaxCounted = 50_000;

    private const int LookupSize = 500;
    private const int RowsBetweenReports = 5_000;

    /// <summary>How far an instant may lie in the future, because clocks differ; what lies further is a mistake.</summary>
    public static TimeSpan Tolerance { get; } = TimeSpan.FromMinutes(5);

    /// <param name="progress">Told about the bytes read; the two readings count as one.</param>
    /// <exception cref="ImportFileException">The file can't be read at all.</exception>
    public async Task<ImportScan> ExecuteAsync(ImportSource source, Action<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        var latestUtc = clock.GetUtcNow().UtcDateTime + Tolerance;
        var tally = new ImportTally();
        await using var reader = await EventCsvReader.OpenAsync(source, latestUtc, cancellation);
        var firstRow = reader.Position;
        await ForEachAsync(reader, tally.Add, () => Report(0), cancellation);
        var alreadyOpen = await LookUpAsync(tally.Inquiries, cancellation);
        reader.Position = firstRow;
        await ForEachAsync(reader, (row, _) => tally.Settle(row), () => Report(source.Length), cancellation);
        return new ImportScan(tally.Preview(reader.UnknownColumns, alreadyOpen), tally.Inquiries, tally.Fills, latestUtc);

        void Report(long before) => progress?.Invoke(new ImportProgress((before + reader.Position.Offset) / 2, source.Length));
    }

    private static async Task ForEachAsync(
        EventCsvReader reader, Action<ImportedEvent?, IReadOnlyList<ImportProblem>> take, Action report, CancellationToken cancellation)
    {
        for (var count = 1; await reader.ReadAsync(cancellation) is { } read; count++)
        {
            take(read.Row, read.Problems);
            if (count % RowsBetweenReports == 0)
                report();
        }
    }

    /// <summary>Gives the inquiries that need it the creation they have in the store; tells how many of all are there, if that was cheap enough.</summary>
    private async Task<int?> LookUpAsync(Dictionary<string, ImportedInquiry> inquiries, CancellationToken cancellation)
    {
        var countable = inquiries.Count <= MaxCounted;
        var found = 0;
        foreach (var keys in inquiries.Where(pair => countable || pair.Value.HasRowsBeforeCreation).Select(pair => pair.Key).Chunk(LookupSize).ToList())
        {
            var createdOnUtc = await opened.FindAsync([.. keys.Select(ImportedEvent.OpeningKey)], cancellation);
            foreach (var key in keys)
            {
                if (!createdOnUtc.TryGetValue(ImportedEvent.OpeningKey(key), out var created))
                    continue;

                found++;
                CollectionsMarshal.GetValueRefOrNullRef(inquiries, key).ExistsSince(created);
            }
        }

        return countable ? found : null;
    }
}
