namespace Nop.Plugin.CustomerCare.Inquiries.Recovery;

/// <summary>Finds inquiries that came out of the store's own tables.</summary>
public interface IRecoveredInquiries
{
    /// <summary>Those that are new or open, were opened by recovery, and whose last message is older than that, in order of their numbers.</summary>
    /// <param name="afterId">Only those with greater numbers.</param>
    /// <param name="lastMessageBeforeUtc">UTC, not included.</param>
    Task<IReadOnlyList<long>> FindUnfinishedAsync(long afterId, DateTime lastMessageBeforeUtc, int atMost, CancellationToken cancellation = default);
}
