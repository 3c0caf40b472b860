using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Surveys.Planning;

/// <summary>An order or inquiry that somebody may be asked about, and what is known of it and of the person, at one moment.</summary>
public sealed record SurveySubject
{
    public required long SubjectId { get; init; }

    /// <summary>When it reached the survey's event, UTC.</summary>
    public required DateTime TriggeredOnUtc { get; init; }

    /// <summary>False if the order or inquiry isn't there any more.</summary>
    public bool Exists { get; init; } = true;

    public int StoreId { get; init; }

    public int? CustomerId { get; init; }

    /// <summary>The billing address's; the account's where that has none.</summary>
    public string? Email { get; init; }

    public string? Name { get; init; }

    /// <summary>Two letters: the order's language.</summary>
    public string? LanguageCode { get; init; }

    public bool IsDeleted { get; init; }

    public bool IsCancelled { get; init; }

    /// <summary>Refunded whole, or the payment voided.</summary>
    public bool IsRefunded { get; init; }

    public bool HasReturn { get; init; }

    /// <summary>The account is deleted or switched off.</summary>
    public bool IsPersonGone { get; init; }

    public string? OrderNumber { get; init; }

    /// <summary>In the primary currency.</summary>
    public decimal? OrderValue { get; init; }

    /// <summary>Which of the person's paid orders it is, from 1.</summary>
    public int? BuyerOrder { get; init; }

    /// <summary>Two letters, upper case.</summary>
    public string? CountryCode { get; init; }

    public IReadOnlyList<int> Categories { get; init; } = [];

    public IReadOnlyList<int> Vendors { get; init; } = [];

    /// <summary>System names.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Of an inquiry: its door; null for orders.</summary>
    public Channel? Channel { get; init; }

    /// <summary>Of an inquiry.</summary>
    public InquiryStatus? Status { get; init; }

    /// <summary>Of an inquiry: merged or spam.</summary>
    public bool IsEnded { get; init; }

    public int? AgentId { get; init; }

    public string? AgentName { get; init; }

    public bool IsOptedOut { get; init; }

    /// <summary>Given to this store and not withdrawn; looked up only where the survey needs it.</summary>
    public bool HasConsent { get; init; }

    /// <summary>When the address was last mailed a survey of the same kind, within the survey's scope; UTC, null for never.</summary>
    public DateTime? LastAskedOnUtc { get; init; }

    /// <summary>When it was last mailed a survey of the other kind, in any store.</summary>
    public DateTime? LastAskedOtherwiseOnUtc { get; init; }

    /// <summary>Whether an inquiry of the address is open.</summary>
    public bool HasOpenInquiry { get; init; }
}
