using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Reports.Surveys;

/// <summary>Which valid answers to list: all conditions must hold; null, empty and false ask for nothing.</summary>
public sealed record AnswerListFilter
{
    public required SurveyKind Kind { get; init; }

    /// <summary>Null for all surveys of the kind.</summary>
    public int? SurveyId { get; init; }

    /// <summary>Inclusive, UTC; by the date of the answer.</summary>
    public DateTime? FromUtc { get; init; }

    /// <summary>Exclusive, UTC.</summary>
    public DateTime? ToUtc { get; init; }

    public ScoreGroup? Group { get; init; }

    public int? Score { get; init; }

    public int? StoreId { get; init; }

    public bool WithCommentOnly { get; init; }

    /// <summary>Part of the comment, the person's name or address or the order's number; case doesn't matter.</summary>
    public string? Text { get; init; }

    public SegmentChoice? Segment { get; init; }
}
