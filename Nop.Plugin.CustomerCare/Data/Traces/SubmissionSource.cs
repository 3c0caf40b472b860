using Nop.Plugin.CustomerCare.Inquiries.Recovery;

namespace Nop.Plugin.CustomerCare.Data.Traces;

/// <summary>
/// Traces of which several rows are one: a form sent once. A submission is named by its first row, so reading begins a little earlier than it goes on, and what may still be incomplete waits
/// for the next page or, at the end of the range, for the next run.
/// </summary>
internal abstract class SubmissionSource<TRow>(StoreDatabase database, string table) : ITraceSource where TRow : IHostRow
{
    private const int PAGE = 300;
    private const int LOOKBACK = 100;

    private readonly HostTable _table = new(table);

    public abstract TraceKind Kind { get; }

    /// <summary>Within this long after its first row a submission is complete.</summary>
    protected abstract TimeSpan Span { get; }

    /// <summary>What stands between "select" and "where"; the table's rows under the name t.</summary>
    protected abstract string Columns { get; }

    protected abstract string Condition { get; }

    public Task<TraceCursor> FindStartAsync(DateTime fromUtc, CancellationToken cancellation = default)
    {
        return _table.FindStartAsync(database, fromUtc, cancellation);
    }

    public async Task<TracePage> ReadAsync(TraceRange range, TraceCursor after, RecoveryTerms terms, CancellationToken cancellation = default)
    {
        var from = new HostSpan(Math.Max(0, after.Id - LOOKBACK), range.FromUtc - Span, range.ToUtc, PAGE);
        var (rows, last) = await _table.ReadAsync<TRow>(database, Columns, Condition, new SqlParameters(), from, cancellation);
        var isCut = rows.Count == PAGE;
        var complete = isCut ? CreatedOnUtc(rows[^1]) - Span : DateTime.MaxValue;
        var found = new List<FoundTrace>();
        var left = (int?)null;
        foreach (var submission in await GroupAsync(rows, terms, cancellation))
        {
            var first = submission[0];
            if (first.Id <= after.Id || CreatedOnUtc(first) < range.FromUtc || CreatedOnUtc(first) >= range.ToUtc - Span)
                continue;
            if (CreatedOnUtc(first) >= complete && found.Count > 0)
                left = Math.Min(left ?? int.MaxValue, first.Id);
            else if (Read(submission, range, terms) is { } trace)
                found.Add(trace);
        }

        // Past what was left for the next page, but never back: a page of nothing but one second's rows is taken as it is.
        var reached = left is { } incomplete ? Math.Max(after.Id, incomplete - 1) : last;
        return new TracePage([.. found.Where(trace => left is null || trace.Cursor.Id < left)], reached is { } id ? new TraceCursor(id) : null);
    }

    protected abstract DateTime CreatedOnUtc(TRow row);

    /// <summary>The rows of each submission, in order of their ids.</summary>
    protected abstract Task<IReadOnlyList<IReadOnlyList<TRow>>> GroupAsync(IReadOnlyList<TRow> rows, RecoveryTerms terms, CancellationToken cancellation);

    /// <summary>The trace; null for one that isn't wanted.</summary>
    protected abstract FoundTrace? Read(IReadOnlyList<TRow> submission, TraceRange range, RecoveryTerms terms);
}
