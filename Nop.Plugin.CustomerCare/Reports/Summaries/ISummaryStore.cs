namespace Nop.Plugin.CustomerCare.Reports.Summaries;

/// <summary>Keeps which summaries were sent. Several nodes may use it at once.</summary>
public interface ISummaryStore
{
    /// <summary>The keys of those recipients who have theirs of a period.</summary>
    Task<IReadOnlySet<string>> ReadSentAsync(int storeId, SummaryPeriod period, CancellationToken cancellation = default);

    /// <summary>Takes the right to send; null where it is sent, or another node is about to. The right ends after some minutes.</summary>
    Task<SummaryClaim?> ClaimAsync(SummaryKey key, CancellationToken cancellation = default);

    /// <summary>Keeps the right for some more minutes.</summary>
    /// <returns>False if it ran out meanwhile and another node has taken it.</returns>
    Task<bool> KeepAsync(SummaryClaim claim, CancellationToken cancellation = default);

    /// <summary>Notes that it is in the store's mail queue.</summary>
    Task MarkSentAsync(SummaryClaim claim, DateTime nowUtc, CancellationToken cancellation = default);

    /// <summary>Gives the right back, so that the next run tries again.</summary>
    Task ReleaseAsync(SummaryClaim claim, CancellationToken cancellation = default);
}
