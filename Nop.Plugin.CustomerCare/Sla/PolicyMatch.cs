using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>The conditions of a policy: all named ones must hold; an empty list or null matches everything.</summary>
public sealed record PolicyMatch
{
    public static PolicyMatch Everything { get; } = new();

    /// <summary>Store ids.</summary>
    public IReadOnlyList<int> Stores { get; init; } = [];

    public IReadOnlyList<Channel> Channels { get; init; } = [];

    /// <summary>Vendor ids.</summary>
    public IReadOnlyList<int> Vendors { get; init; } = [];

    /// <summary>System names of customer roles; one of them is enough. Case doesn't matter.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Two-letter language codes. Case doesn't matter.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    public IReadOnlyList<Priority> Priorities { get; init; } = [];

    /// <summary>Least total of the requester's paid orders minus refunds, in the primary currency.</summary>
    public decimal? MinimumPaidTotal { get; init; }

    /// <summary>Whether it names no condition.</summary>
    public bool IsEverything =>
        Stores.Count + Channels.Count + Vendors.Count + Roles.Count + Languages.Count + Priorities.Count == 0 && MinimumPaidTotal is null;
}
