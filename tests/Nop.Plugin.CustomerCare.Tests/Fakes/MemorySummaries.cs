using Nop.Plugin.CustomerCare.Reports.Summaries;

namespace Nop.Plugin.CustomerCare.Tests.Fakes;

/// <summary>Summaries in memory, one for a recipient and a period.</summary>
internal sealed class MemorySummaries : ISummaryStore
{
    private readonly Dictionary<SummaryKey, (string ClaimId, DateTime? SentOnUtc)> _rows = [];

    /// <summary>Whether notes that something was sent are lost, as if the process ended before.</summary>
    public bool Forgets { get; set; }

    /// <summary>Called when a node is about to put its mail into the queue.</summary>
    public Action? BeforeQueueing { get; set; }

    public Task<IReadOnlySet<string>> ReadSentAsync(int storeId, SummaryPeriod period, CancellationToken cancellation = default)
    {
        return Task.FromResult<IReadOnlySet<string>>(
            _rows.Where(row => row.Key.StoreId == storeId && row.Key.Period == period && row.Value.SentOnUtc is not null).Select(row => row.Key.RecipientKey).ToHashSet());
    }

    public Task<SummaryClaim?> ClaimAsync(SummaryKey key, CancellationToken cancellation = default)
    {
        var known = _rows.TryGetValue(key, out var row);
        if (known && row.SentOnUtc is not null)
            return Task.FromResult<SummaryClaim?>(null);

        var claim = new SummaryClaim(Guid.NewGuid().ToString("N"), known ? row.ClaimId : null);
        _rows[key] = (claim.Id, null);
        return Task.FromResult<SummaryClaim?>(claim);
    }

    public Task<bool> KeepAsync(SummaryClaim claim, CancellationToken cancellation = default)
    {
        BeforeQueueing?.Invoke();
        return Task.FromResult(_rows.Any(row => row.Value.ClaimId == claim.Id));
    }

    public Task MarkSentAsync(SummaryClaim claim, DateTime nowUtc, CancellationToken cancellation = default)
    {
        foreach (var (key, _) in _rows.Where(row => !Forgets && row.Value.ClaimId == claim.Id).ToList())
            _rows[key] = (claim.Id, nowUtc);
        return Task.CompletedTask;
    }

    public Task ReleaseAsync(SummaryClaim claim, CancellationToken cancellation = default)
    {
        return Task.CompletedTask;
    }
}
