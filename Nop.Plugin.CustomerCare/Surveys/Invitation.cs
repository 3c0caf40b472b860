namespace Nop.Plugin.CustomerCare.Surveys;

/// <summary>That one person is, was or won't be asked about one order or inquiry. All instants are UTC.</summary>
public sealed record Invitation
{
    /// <summary>0 until it is stored.</summary>
    public long Id { get; init; }

    public required int SurveyId { get; init; }

    public required SurveyKind Kind { get; init; }

    /// <summary>The order's id, or the inquiry's number.</summary>
    public required long SubjectId { get; init; }

    public required int StoreId { get; init; }

    public int? CustomerId { get; init; }

    /// <summary><see cref="Inquiries.Recipient.KeyOf"/> of the address; null where there is no address, or none any more.</summary>
    public string? RecipientKey { get; init; }

    public string? RecipientEmail { get; init; }

    public string? RecipientName { get; init; }

    /// <summary>Two letters; null if unknown.</summary>
    public string? LanguageCode { get; init; }

    public string? OrderNumber { get; init; }

    /// <summary>The order's total in the primary currency when it was planned.</summary>
    public decimal? OrderValue { get; init; }

    /// <summary>1 if it was the person's first paid order when it was planned, 2 for the second and so on.</summary>
    public int? BuyerOrder { get; init; }

    /// <summary>Two letters, upper case: the billing country.</summary>
    public string? CountryCode { get; init; }

    /// <summary>The inquiry's door, as a wire name; for satisfaction.</summary>
    public string? Channel { get; init; }

    public int? AgentId { get; init; }

    /// <summary>Who had the inquiry when it was planned; for satisfaction.</summary>
    public string? AgentName { get; init; }

    public required InvitationStatus Status { get; init; }

    public SuppressionReason? Reason { get; init; }

    /// <summary>When the event happened.</summary>
    public required DateTime TriggeredOnUtc { get; init; }

    public required DateTime PlannedOnUtc { get; init; }

    /// <summary>When the mail is due; for one that was sent, when its reminder is. Null if nothing is due.</summary>
    public DateTime? DueOnUtc { get; init; }

    public DateTime? SentOnUtc { get; init; }

    public DateTime? RemindedOnUtc { get; init; }

    /// <summary>The first instant at which it can't be answered any more.</summary>
    public DateTime? ExpiresOnUtc { get; init; }

    public DateTime? AnsweredOnUtc { get; init; }

    /// <summary>How often sending has failed.</summary>
    public int Attempts { get; init; }

    /// <summary>What failed last, for an admin.</summary>
    public string? Problem { get; init; }

    /// <summary>The host's queued mail; it may be gone.</summary>
    public int? QueuedEmailId { get; init; }

    /// <summary>Ids of the categories of what was bought; empty for satisfaction.</summary>
    public IReadOnlyList<int> Categories { get; init; } = [];

    /// <summary>Ids of the vendors of what was bought.</summary>
    public IReadOnlyList<int> Vendors { get; init; } = [];

    /// <summary>Whether what leads to the person was removed.</summary>
    public bool IsAnonymous { get; init; }
}
