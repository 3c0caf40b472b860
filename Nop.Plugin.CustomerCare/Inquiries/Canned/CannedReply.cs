namespace Nop.Plugin.CustomerCare.Inquiries.Canned;

/// <summary>A text that staff use again and again.</summary>
public sealed record CannedReply
{
    /// <summary>The longest name, in characters.</summary>
    public const int LongestName = 200;

    /// <summary>The longest body, in characters.</summary>
    public const int LongestBody = 20_000;

    /// <summary>Given by the database; 0 before.</summary>
    public int Id { get; init; }

    /// <summary>By which staff find it; customers never see it.</summary>
    public required string Name { get; init; }

    /// <summary>Plain text with tokens, see <see cref="CannedText"/>.</summary>
    public required string Body { get; init; }

    /// <summary>The host's id of the only store it is for; null for all.</summary>
    public int? StoreId { get; init; }

    /// <summary>The two-letter code of the only language it is for; null for all.</summary>
    public string? LanguageCode { get; init; }

    /// <summary>How many replies were sent with it.</summary>
    public int UseCount { get; init; }
}
