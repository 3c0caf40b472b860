using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>Which inquiries a report is about, by what they are now: all conditions must hold; null and empty ask for nothing. The period stands beside it.</summary>
public sealed record ReportFilter
{
    /// <summary>Everything.</summary>
    public static ReportFilter None { get; } = new();

    public int? StoreId { get; init; }

    public Channel? Channel { get; init; }

    /// <summary>The host's id of the vendor it is addressed to.</summary>
    public int? VendorId { get; init; }

    /// <summary>The host's customer id of the agent it is assigned to.</summary>
    public int? AgentId { get; init; }

    /// <summary>The whole name under which it is assigned; for those whom the store doesn't know.</summary>
    public string? AgentName { get; init; }

    public Priority? Priority { get; init; }

    /// <summary>Two-letter code of the requester's language.</summary>
    public string? LanguageCode { get; init; }

    /// <summary>Clocks that promise by one of these policy versions.</summary>
    public IReadOnlyCollection<int> PolicyIds { get; init; } = [];
}
