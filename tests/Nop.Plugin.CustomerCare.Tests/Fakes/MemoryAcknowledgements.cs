using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla.Promises;

namespace Nop.Plugin.CustomerCare.Tests.Fakes;

/// <summary>Acknowledgements in memory, one an address in 24 hours.</summary>
internal sealed class MemoryAcknowledgements : IAcknowledgementStore
{
    private readonly Dictionary<string, (string ClaimId, DateTime? SentOnUtc)> _rows = [];

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

        var claim = new AcknowledgementClaim(Guid.NewGuid().ToString("N"), known && row.SentOnUtc is null ? row.ClaimId : null);
        _rows[recipientKey] = (claim.Id, null);
        return Task.FromResult<AcknowledgementClaim?>(claim);
    }

    public Task MarkSentAsync(AcknowledgementClaim claim, DateTime nowUtc, CancellationToken cancellation = default)
    {
        var key = _rows.First(row => row.Value.ClaimId == claim.Id).Key;
        _rows[key] = (claim.Id, nowUtc);
        return Task.CompletedTask;
    }

    public Task ReleaseAsync(AcknowledgementClaim claim, CancellationToken cancellation = default)
    {
        return Task.CompletedTask;
    }
}
