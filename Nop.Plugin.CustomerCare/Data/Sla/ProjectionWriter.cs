using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Data.Sla;

/// <summary>
/// Derives inquiries' own columns and their clocks from their logs, and writes what differs; nothing but the log and the catalog enters into it. A clock that ended too late is recorded as a breach
/// with it: nobody has to look through those that ended long ago.
/// </summary>
internal sealed class ProjectionWriter(SlaCatalog catalog)
{
    private static readonly StatementBatch Inquiries = new(Tables.Inquiry, ["Id"]);

    private readonly List<(long Id, DerivedColumns Columns)> _columns = [];
    private readonly List<BreachRow> _breaches = [];

    /// <summary>How many inquiries' own columns differ.</summary>
    public int WrongInquiries => _columns.Count;

    public ClockDifferences Clocks { get; } = new();

    /// <summary>Looks at one inquiry; writes nothing yet, and keeps nothing of an inquiry whose log it can't read.</summary>
    /// <param name="log">The whole of it.</param>
    /// <exception cref="InvalidOperationException">The log has no customer message.</exception>
    /// <exception cref="KeyNotFoundException">The log names a version that the catalog doesn't have.</exception>
    /// <exception cref="FormatException">The log holds a value that isn't readable.</exception>
    public void Compare(LockedInquiry inquiry, IEnumerable<InquiryEvent> log, IEnumerable<StoredClock> stored)
    {
        var clocks = SlaProjection.Project(log, catalog);
        var columns = DerivedColumns.Of(inquiry, log, clocks);
        if (columns != inquiry.Derived)
            _columns.Add((inquiry.Id, columns));
        var before = Clocks.Count;
        Clocks.Compare(inquiry.Id, stored, clocks);
        if (!columns.IsSpam && Clocks.Count > before)
            AddBreaches(inquiry.Id, clocks, log);
    }

    public async Task WriteAsync(StoreSession session, CancellationToken cancellation)
    {
        var rows = _columns.Select(row => (object?[])[.. row.Columns.Values(), row.Id]);
        await Inquiries.UpdateAsync(session, DerivedColumns.Names, rows, cancellation);
        await ClockTable.WriteAsync(session, Clocks, cancellation);
        await BreachTable.AddAsync(session, _breaches, cancellation);
    }

    // Found when the store learned of the last line.
    private void AddBreaches(long inquiryId, IEnumerable<SlaClock> clocks, IEnumerable<InquiryEvent> log)
    {
        foreach (var clock in clocks.Where(clock => clock is { State: ClockState.Breached, OverdueOnUtc: not null }))
            _breaches.Add(BreachTable.RowOf(inquiryId, clock, log.Max(line => line.RecordedOnUtc)));
    }
}
