using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Privacy;

/// <summary>A person, and how much there is of them.</summary>
public sealed record PrivacyModel : BaseNopModel
{
    /// <summary>What was looked for: an address or the number of an account.</summary>
    public string? Who { get; init; }

    /// <summary>The account that was found; null if there is none.</summary>
    public int? CustomerId { get; init; }

    /// <summary>The address that was found; null if there is none.</summary>
    public string? Email { get; init; }

    /// <summary>The counts, each with what it counts; null before anybody was looked for.</summary>
    public IReadOnlyList<(string WireName, string Name, string Count)>? Found { get; init; }

    /// <summary>Whether there is anything to download or to erase.</summary>
    public bool HasAny { get; init; }

    /// <summary>Whether some of it is still open.</summary>
    public bool HasOpen { get; init; }
}
