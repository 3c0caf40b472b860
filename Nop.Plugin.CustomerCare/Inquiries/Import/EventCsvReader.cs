namespace Nop.Plugin.CustomerCare.Inquiries.Import;

/// <summary>Reads a file of dated events row by row; holds one row at a time, whatever the size of the file.</summary>
internal sealed class EventCsvReader : IAsyncDisposable
{
    private readonly CsvRecordReader _records;
    private readonly ImportRowReader _rows;

    private EventCsvReader(CsvRecordReader records, ImportHeader header, DateTime latestUtc)
    {
        _records = records;
        _rows = new ImportRowReader(header, latestUtc);
        UnknownColumns = header.Unknown;
    }

    /// <summary>Names of columns that are left alone.</summary>
    public IReadOnlyList<string> UnknownColumns { get; }

    /// <summary>Where the next row starts; may be set to any position that it had.</summary>
    public CsvPosition Position
    {
        get => _records.Position;
        set => _records.Position = value;
    }

    /// <summary>Opens a file and reads its header.</summary>
    /// <param name="latestUtc">The latest instant that rows may have, UTC.</param>
    /// <exception cref="ImportFileException">It isn't UTF-8, is empty, or its header lacks a column.</exception>
    public static async Task<EventCsvReader> OpenAsync(ImportSource source, DateTime latestUtc, CancellationToken cancellation)
    {
        var records = new CsvRecordReader(source);
        try
        {
            return new EventCsvReader(records, await ReadHeaderAsync(records, cancellation), latestUtc);
        }
        catch
        {
            await records.DisposeAsync();
            throw;
        }
    }

    /// <summary>The next row, good or with its problems; null at the end.</summary>
    public async ValueTask<(ImportedEvent? Row, IReadOnlyList<ImportProblem> Problems)?> ReadAsync(CancellationToken cancellation)
    {
        return await _records.ReadAsync(cancellation) is { } record ? _rows.Read(record) : null;
    }

    public ValueTask DisposeAsync()
    {
        return _records.DisposeAsync();
    }

    private static async Task<ImportHeader> ReadHeaderAsync(CsvRecordReader records, CancellationToken cancellation)
    {
        var first = await records.PeekAsync(3, cancellation);
        if (IsUtf16(first))
            throw FileProblem(1, ImportRule.FileNotUtf8, "UTF-16");
        if (first.AsSpan().StartsWith("\uFEFF"u8))
            records.Position = CsvPosition.Start with { Offset = 3 };

        var record = await records.ReadAsync(cancellation) ?? throw FileProblem(1, ImportRule.Empty);
        return record.Fault switch
        {
            null => new ImportHeader(record),
            CsvFault.TooLong => throw FileProblem(record.Line, ImportRule.TooLong, "1 MB"),
            CsvFault.NotUtf8 or CsvFault.ZeroByte => throw FileProblem(record.Line, ImportRule.FileNotUtf8, "in another encoding"),
            _ => throw FileProblem(record.Line, ImportRule.Quotes)
        };
    }

    private static bool IsUtf16(ReadOnlySpan<byte> first)
    {
        return first.StartsWith<byte>([0xFF, 0xFE]) || first.StartsWith<byte>([0xFE, 0xFF]);
    }

    private static ImportFileException FileProblem(long line, ImportRule rule, params string[] arguments)
    {
        return new ImportFileException([new ImportProblem(line, null, rule, arguments)]);
    }
}
