using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla.Promises;

/// <summary>Finds inquiries that may want an acknowledgement and keeps which addresses had one. Several nodes may use it at once.</summary>
public interface IAcknowledgementStore
{
    /// <summary>Inquiries that wait for an answer and have had no automatic one, with their logs without texts, by number.</summary>
    /// <param name="createdAfterUtc">UTC.</param>
    /// <param name="afterId">Only inquiries with a greater number.</param>
    Task<IReadOnlyList<InquiryLog>> FindAsync(
        IReadOnlyCollection<int> storeIds,
        DateTime createdAfterUtc,
        long afterId,
        int atMost,
        CancellationToken cancellation = default);

    /// <summary>Takes the right to send; null if the address had one within <see cref="PromiseRule.Pause"/> or another node is sending one. The right ends after some minutes.</summary>
    /// <param name="recipientKey">See <see cref="Alerts.Recipient.KeyOf"/>.</param>
    Task<AcknowledgementClaim?> ClaimAsync(string recipientKey, long inquiryId, DateTime nowUtc, CancellationToken cancellation = default);

    /// <summary>Keeps the right for some more minutes.</summary>
    /// <returns>False if it ran out meanwhile and another node has taken it.</returns>
    Task<bool> KeepAsync(AcknowledgementClaim claim, CancellationToken cancellation = default);

    /// <summary>Notes that the mail is in the store's queue.</summary>
    Task MarkSentAsync(AcknowledgementClaim claim, DateTime nowUtc, CancellationToken cancellation = default);

    /// <summary>Gives the right back, so that the next run tries again.</summary>
    Task ReleaseAsync(AcknowledgementClaim claim, CancellationToken cancellation = default);
}
