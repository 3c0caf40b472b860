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
}
