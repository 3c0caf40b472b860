using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla.Promises;

namespace Nop.Plugin.CustomerCare.Tests.Fakes;

/// <summary>Acknowledgements in memory, one an address in 24 hours.</summary>
internal sealed class MemoryAcknowledgements : IAcknowledgementStore
{
    private readonly Dictionary<string, (string ClaimId, long InquiryId, DateTime? SentOnUtc)> _rows = [];

    /// <summary>Called when a node is about to put its mail into the queue.</summary>
    public Action? BeforeQueueing { get; set; }

    public List<InquiryLog> Waiting { get; } = [];

    public Task<IReadOnlyList<InquiryLog>> FindAsync(
        IReadOnlyCollection<int> storeIds,
        DateTime createdAfterUtc,
        long afterId,
        int atMost,
        CancellationToken cancellation = default)
    {
        return Task.FromResult<IReadOnlyList<InquiryLog>>([.. Waiting.Where(one => storeIds.Contains(one.Inquiry.StoreId) && one.Inquiry.Id > afterId).Take(atMost)]);
    }

    public Task<AcknowledgementClaim?> ClaimAsync(string recipientKey, long inquiryId, DateTime nowUtc, CancellationToken cancellation = default)
    {
        var known = _rows.TryGetValue(recipientKey, out var row);
        if (known && row.SentOnUtc > nowUtc - PromiseRule.Pause)
            return Task.FromResult<AcknowledgementClaim?>(null);

        var isOpen = known && row.SentOnUtc is null;
        var claim = new AcknowledgementClaim(Guid.NewGuid().ToString("N"), isOpen ? row.ClaimId : null, isOpen ? row.InquiryId : null);
        _rows[recipientKey] = (claim.Id, inquiryId, null);
        return Task.FromResult<AcknowledgementClaim?>(claim);
    }

    public Task<bool> KeepAsync(AcknowledgementClaim claim, CancellationToken cancellation = default)
    {
        BeforeQueueing?.Invoke();
        return Task.FromResult(_rows.Any(row => row.Value.ClaimId == claim.Id));
    }

    public Task MarkSentAsync(AcknowledgementClaim claim, DateTime nowUtc, CancellationToken cancellation = default)
    {
        foreach (var (key, row) in _rows.Where(row => row.Value.ClaimId == claim.Id).ToList())
            _rows[key] = (claim.Id, row.InquiryId, nowUtc);
        return Task.CompletedTask;
    }

    public Task ReleaseAsync(AcknowledgementClaim claim, CancellationToken cancellation = default)
    {
        return Task.CompletedTask;
    }
}
