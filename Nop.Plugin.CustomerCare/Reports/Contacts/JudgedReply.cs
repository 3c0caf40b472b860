using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Reports.Contacts;

/// <summary>One reply and what came of it.</summary>
public sealed record JudgedReply
{
    public required long InquiryId { get; init; }

    public required Channel Channel { get; init; }

    public required int StoreId { get; init; }

    /// <summary>The host's id of the vendor that the inquiry is addressed to; null if it is addressed to the shop.</summary>
    public int? VendorId { get; init; }

    /// <summary>The reply's source key.</summary>
    public required string SourceKey { get; init; }

    /// <summary>UTC; decides the period that it belongs to.</summary>
    public required DateTime RepliedOnUtc { get; init; }

    /// <summary>The host's customer id of who replied; null if unknown.</summary>
    public int? AgentId { get; init; }

    /// <summary>As shown to people; null if unknown.</summary>
    public string? AgentName { get; init; }

    public required ReplyVerdict Verdict { get; init; }

    /// <summary>When the requester wrote again, UTC; set where <see cref="Verdict"/> is <see cref="ReplyVerdict.Repeated"/>.</summary>
    public DateTime? ContactOnUtc { get; init; }

    /// <summary>The inquiry in which: this one, or another.</summary>
    public long? ContactInquiryId { get; init; }
}
