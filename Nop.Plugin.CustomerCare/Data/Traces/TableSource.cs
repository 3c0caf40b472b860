using Nop.Plugin.CustomerCare.Inquiries.Recovery;

namespace Nop.Plugin.CustomerCare.Data.Traces;

/// <summary>Traces that are rows of one table, each by itself.</summary>
internal abstract class TableSource<TRow>(StoreDatabase database, string table) : ITraceSource where TRow : IHostRow
{
    private const int PAGE = 200;

    private readonly HostTable _table = new(table);

    public abstract TraceKind Kind { get; }

    /// <summary>What stands between "select" and "where"; the table's rows under the name t.</summary>
    protected abstract string Columns { get; }

    protected abstract string Condition { get; }

    public Task<TraceCursor> FindStartAsync(DateTime fromUtc, CancellationToken cancellation = default)
    {
        return _table.FindStartAsync(database, fromUtc, cancellation);
    }

    public async Task<TracePage> ReadAsync(TraceRange range, TraceCursor after, RecoveryTerms terms, CancellationToken cancellation = default)
    {
        var (rows, last) = await _table.ReadAsync<TRow>(database, Columns, Condition, Parameters(), new HostSpan(after.Id, range.FromUtc, range.ToUtc, PAGE), cancellation);
        return new TracePage([.. rows.Select(row => Read(row, range, terms)).OfType<FoundTrace>()], last is { } id ? new TraceCursor(id) : null);
    }

    protected abstract SqlParameters Parameters();

    /// <summary>The trace; null for one that isn't wanted.</summary>
    protected abstract FoundTrace? Read(TRow row, TraceRange range, RecoveryTerms terms);
}
