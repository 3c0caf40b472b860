namespace Nop.Plugin.CustomerCare.Inquiries.Api;

/// <summary>Finds inquiries by what other systems know of them.</summary>
public interface IInquiryFinder
{
    /// <summary>The inquiry with this source key; null if there is none.</summary>
    Task<long?> FindOpenedAsync(string sourceKey, CancellationToken cancellation = default);

    /// <summary>The inquiry whose log has the event with this source key; null if none has.</summary>
    Task<long?> FindRecordedAsync(string sourceKey, CancellationToken cancellation = default);

    /// <summary>Whether a stray reply of this source key is kept, settled or not.</summary>
    Task<bool> IsStrayAsync(string replyKey, CancellationToken cancellation = default);
}
