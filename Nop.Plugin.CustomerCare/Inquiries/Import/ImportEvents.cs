namespace Nop.Plugin.CustomerCare.Inquiries.Import;

/// <summary>
/// Writes the good rows of a scanned file in transactions of some two hundred inquiries. It may be stopped or killed at any moment and run again from its
/// last known position or from the start: what is stored is found by its source key and not stored twice.
/// </summary>
public sealed class ImportEvents(WriteImportBatch write)
{
    /// <param name="from">Where to go on; <see cref="ImportPosition.Start"/> for all of it.</param>
    /// <param name="afterBatch">Told the new position after each transaction; false stops the work there.</param>
    /// <returns>The position reached; done, or where it was stopped.</returns>
    /// <exception cref="ImportFileException">The file can't be read any more.</exception>
    public async Task<ImportPosition> ExecuteAsync(
        ImportSource source,
        ImportScan scan,
        ImportPosition from,
        ImportOrigin origin,
        Func<ImportPosition, Task<bool>> afterBatch,
        CancellationToken cancellation = default)
    {
        await using var reader = await EventCsvReader.OpenAsync(source, scan.LatestUtc, cancellation);
        var firstRow = reader.Position;
        var position = from;
        while (!position.IsDone)
        {
            reader.Position = position.Next ?? firstRow;
            position = await WriteNextAsync(reader, scan, position, origin, cancellation);
            if (!await afterBatch(position))
                break;
        }

        return position;
    }

    private async Task<ImportPosition> WriteNextAsync(EventCsvReader reader, ImportScan scan, ImportPosition position, ImportOrigin origin, CancellationToken cancellation)
    {
        var batch = new ImportBatch();
        var isOver = position.Stage == ImportStage.Openings && !scan.HasLateOpenings;
        while (!isOver && !batch.IsFull)
        {
            if (await reader.ReadAsync(cancellation) is not { } read)
                isOver = true;
            else if (read.Row is { } row && scan.Accepts(row) && (position.Stage == ImportStage.Events || scan.OpensLate(row)))
                batch.Add(row);
        }

        var written = batch.Rows > 0 ? await write.ExecuteAsync(batch, scan, origin, cancellation) : ImportResult.Nothing;
        return Advance(position, written, isOver ? null : reader.Position, scan.Preview.BadRows);
    }

    private static ImportPosition Advance(ImportPosition position, ImportResult written, CsvPosition? next, long badRows)
    {
        // A row written in the first stage is met again in the second, where it counts as already there: taken off beforehand.
        if (position.Stage == ImportStage.Openings)
        {
            var ahead = written with { EventsAlreadyThere = -written.EventsAdded };
            return new ImportPosition(next is null ? ImportStage.Events : ImportStage.Openings, next, position.Result + ahead);
        }

        return next is null
            ? new ImportPosition(ImportStage.Done, null, position.Result + written with { RowsSkipped = badRows })
            : new ImportPosition(ImportStage.Events, next, position.Result + written);
    }
}
