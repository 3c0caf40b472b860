using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>Derives an inquiry's own columns and its clocks from its log and stores them; nothing but the log and the catalog enters into it.</summary>
internal sealed class ProjectionWriter(StoreSession session, SlaCatalog catalog)
{
    private static readonly StatementBatch Derived = new(
        Tables.Inquiry,
        ["CreatedOnUtc", "LastMessageOnUtc", "WaitingSinceOnUtc", "Status", "Priority", "AgentName", "AgentId", "MergedIntoId", "IsSpam", "NextDueOnUtc"]);

    /// <param name="logs">The whole log of each.</param>
    public async Task ExecuteAsync(IReadOnlyCollection<LockedInquiry> inquiries, ILookup<long, InquiryEvent> logs, CancellationToken cancellation)
    {
        var projected = inquiries.Select(inquiry => (Inquiry: inquiry, Clocks: SlaProjection.Project(logs[inquiry.Id], catalog))).ToList();
        var rows = projected.Select(one => (one.Inquiry.Id, Values(one.Inquiry, logs[one.Inquiry.Id], one.Clocks)));
        await Derived.UpdateAsync(session, rows, cancellation);

        var older = inquiries.Where(inquiry => !inquiry.IsNew).Select(inquiry => inquiry.Id).ToList();
        var stored = older.Count == 0 ? Enumerable.Empty<SlaClock>().ToLookup(_ => 0L) : await ClockTable.ReadAsync(session, older, cancellation);
        var changed = projected.Where(one => !one.Clocks.SequenceEqual(stored[one.Inquiry.Id])).ToList();
        var hadSome = changed.Where(one => stored.Contains(one.Inquiry.Id)).Select(one => one.Inquiry.Id).ToList();
        await ClockTable.ReplaceAsync(session, hadSome, changed.Select(one => (one.Inquiry.Id, one.Clocks)), cancellation);
    }

    private static object?[] Values(LockedInquiry inquiry, IEnumerable<InquiryEvent> log, IEnumerable<SlaClock> clocks)
    {
        var state = InquiryState.Of(log);
        if (state.CreatedOnUtc is not { } createdOnUtc)
            throw new InvalidOperationException($"The log of inquiry {inquiry.Id} has no customer message: its events are recorded under another inquiry.");

        return
        [
            createdOnUtc,
            state.LastMessageOnUtc ?? createdOnUtc,
            state.WaitingSinceOnUtc,
            WireName.Of(state.Status),
            state.Priority is { } priority ? WireName.Of(priority) : inquiry.OpenedPriority,
            ColumnText.Fit(state.AgentName, 400),
            state.AgentId,
            state.MergedIntoId,
            state.IsSpam,
            clocks.Where(clock => clock.State == ClockState.Running).Min(clock => clock.DueOnUtc)
        ];
    }
}
