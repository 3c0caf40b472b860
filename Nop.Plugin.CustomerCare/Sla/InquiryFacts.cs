using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>What the conditions of policies are checked against.</summary>
public sealed record InquiryFacts
{
    public required int StoreId { get; init; }

    public required Channel Channel { get; init; }

    public required Priority Priority { get; init; }

    /// <summary>Null meets no condition on vendors.</summary>
    public int? VendorId { get; init; }

    /// <summary>Two letters; null meets no condition on languages.</summary>
    public string? LanguageCode { get; init; }

    /// <summary>System names of the requester's roles; empty for strangers.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Paid orders minus refunds, primary currency; 0 for strangers.</summary>
    public decimal PaidTotal { get; init; }

    /// <summary>The facts of a stored inquiry as it is now.</summary>
    public static InquiryFacts Of(Inquiry inquiry, RequesterStanding standing)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        ArgumentNullException.ThrowIfNull(standing);
        return new InquiryFacts
        {
            StoreId = inquiry.StoreId,
            Channel = inquiry.Channel,
            Priority = inquiry.Priority,
            VendorId = inquiry.VendorId,
            LanguageCode = inquiry.LanguageCode,
            Roles = standing.Roles,
            PaidTotal = standing.PaidTotal
        };
    }
}
