namespace Nop.Plugin.CustomerCare.Inquiries.Recovery;

/// <summary>Reads one kind of trace from the store's own tables, a page at a time, so that a table of any size is never read by one statement.</summary>
public interface ITraceSource
{
    TraceKind Kind { get; }

    /// <summary>A place to begin that misses nothing of that instant and later, as far as the host's ids follow the time; without it reading begins at the table's first row.</summary>
    Task<TraceCursor> FindStartAsync(DateTime fromUtc, CancellationToken cancellation = default);

    /// <summary>The next page. Doors that a store has switched off are left out.</summary>
    Task<TracePage> ReadAsync(TraceRange range, TraceCursor after, RecoveryTerms terms, CancellationToken cancellation = default);
}
