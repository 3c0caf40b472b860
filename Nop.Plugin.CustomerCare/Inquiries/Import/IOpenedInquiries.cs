namespace Nop.Plugin.CustomerCare.Inquiries.Import;

/// <summary>Tells which inquiries are in the store already.</summary>
public interface IOpenedInquiries
{
    /// <summary>When those inquiries were created, UTC, by source key; what isn't in the store isn't in the answer.</summary>
    Task<IReadOnlyDictionary<string, DateTime>> FindAsync(IReadOnlyCollection<string> sourceKeys, CancellationToken cancellation = default);
}
