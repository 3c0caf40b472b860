using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Surveys;

/// <summary>Whom a survey asks: all named conditions must hold; an empty list or null asks everybody.</summary>
public sealed record Audience
{
    public static Audience Everybody { get; } = new();

    /// <summary>Store ids.</summary>
    public IReadOnlyList<int> Stores { get; init; } = [];

    /// <summary>System names of customer roles; one of them is enough. Case doesn't matter.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Least order total in the primary currency, included.</summary>
    public decimal? MinimumTotal { get; init; }

    /// <summary>Greatest order total in the primary currency, included.</summary>
    public decimal? MaximumTotal { get; init; }

    public BuyerKind? Buyers { get; init; }

    /// <summary>Ids of categories, as products name them; one product of the order in one of them is enough.</summary>
    public IReadOnlyList<int> Categories { get; init; } = [];

    /// <summary>Two-letter codes of billing countries. Case doesn't matter.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>Doors of the inquiry; for satisfaction only.</summary>
    public IReadOnlyList<Channel> Channels { get; init; } = [];
}
