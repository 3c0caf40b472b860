using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Reports.Surveys;

/// <summary>Something that isn't counted. Instants are UTC.</summary>
public sealed record SetAsideRow
{
    public required SetAsideKind Kind { get; init; }

    public required long InvitationId { get; init; }

    public required DateTime HappenedOnUtc { get; init; }

    /// <summary>The score, or the least of those whose links were opened.</summary>
    public int? Score { get; init; }

    /// <summary>The greatest of those whose links were opened.</summary>
    public int? GreatestScore { get; init; }

    /// <summary>How often links were opened; 1 for anything else.</summary>
    public required int Times { get; init; }

    public SuspicionReason? Suspicion { get; init; }

    /// <summary>Why staff took it out.</summary>
    public string? Reason { get; init; }

    public string? By { get; init; }

    public string? RecipientName { get; init; }

    public string? OrderNumber { get; init; }

    public required long SubjectId { get; init; }

    public required SurveyKind SurveyKind { get; init; }

    /// <summary>Whether an answer to the same invitation stands.</summary>
    public required bool HasAnswer { get; init; }
}
