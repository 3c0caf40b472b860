namespace Nop.Plugin.CustomerCare.Surveys.Consents;

/// <summary>That a person agreed to be asked by mail: what they agreed to, where and when.</summary>
public sealed record Consent
{
    /// <summary><see cref="Inquiries.Recipient.KeyOf"/> of the address.</summary>
    public required string RecipientKey { get; init; }

    public required int StoreId { get; init; }

    public int? OrderId { get; init; }

    public required ConsentSource Source { get; init; }

    /// <summary>Two letters; null if unknown.</summary>
    public string? LanguageCode { get; init; }

    /// <summary>The whole text that the person read.</summary>
    public required string Wording { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime GivenOnUtc { get; init; }
}
