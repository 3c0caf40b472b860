namespace Nop.Plugin.CustomerCare.Public.Models;

/// <summary>The account page that lists a customer's inquiries.</summary>
public sealed record OwnInquiriesModel
{
    /// <summary>Where what we keep can't be read now.</summary>
    public static OwnInquiriesModel Away { get; } = new() { IsAway = true, Rows = [], Page = 1, Pages = 1, ContactUrl = string.Empty, Zone = string.Empty };

    public bool IsAway { get; init; }

    public required IReadOnlyList<OwnInquiryModel> Rows { get; init; }

    /// <summary>From 1.</summary>
    public required int Page { get; init; }

    public required int Pages { get; init; }

    /// <summary>Where one can write to the shop.</summary>
    public required string ContactUrl { get; init; }

    /// <summary>Null on the first page.</summary>
    public string? PreviousUrl { get; init; }

    /// <summary>Null on the last page.</summary>
    public string? NextUrl { get; init; }

    /// <summary>Whose time the page gives, in words.</summary>
    public required string Zone { get; init; }
}
