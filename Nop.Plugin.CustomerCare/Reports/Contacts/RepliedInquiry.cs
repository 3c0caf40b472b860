using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Reports.Contacts;

/// <summary>An inquiry with what else may be a contact about it.</summary>
/// <param name="Log">The whole of it, in any order; subjects and bodies aren't needed.</param>
/// <param name="Others">Inquiries of the same requester (by address or account), those that a message of this one became and those that were merged into it; each once.</param>
public sealed record RepliedInquiry(
    long Id,
    Channel Channel,
    int StoreId,
    IReadOnlyList<InquiryEvent> Log,
    IReadOnlyList<KeyValuePair<long, IReadOnlyList<InquiryEvent>>> Others)
{
    /// <summary>The host's id of the vendor it is addressed to; null if it is addressed to the shop.</summary>
    public int? VendorId { get; init; }
}
