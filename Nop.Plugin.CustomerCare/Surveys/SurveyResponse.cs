namespace Nop.Plugin.CustomerCare.Surveys;

/// <summary>The one answer to an invitation that a human confirmed. All instants are UTC.</summary>
public sealed record SurveyResponse
{
    public required long InvitationId { get; init; }

    public required int SurveyId { get; init; }

    public required int StoreId { get; init; }

    public string? RecipientKey { get; init; }

    public required int Score { get; init; }

    /// <summary>As typed; encoded wherever it is shown.</summary>
    public string? Comment { get; init; }

    public PreferredChannel? PreferredChannel { get; init; }

    /// <summary>When the score was first confirmed: the date by which it is counted.</summary>
    public required DateTime AnsweredOnUtc { get; init; }

    public DateTime? CommentedOnUtc { get; init; }

    /// <summary>When the person last changed the score.</summary>
    public DateTime? ChangedOnUtc { get; init; }

    /// <summary>When staff took it out of the numbers; null while it counts.</summary>
    public DateTime? InvalidOnUtc { get; init; }

    public string? InvalidBy { get; init; }

    public string? InvalidReason { get; init; }

    /// <summary>When the detractor's inquiry is to be opened; null if none is or it is done.</summary>
    public DateTime? FollowUpDueOnUtc { get; init; }

    /// <summary>The inquiry that was opened for it.</summary>
    public long? InquiryId { get; init; }
}
