using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Reports.Surveys;

/// <summary>Which of the answers that count in a scope to list: all conditions must hold; null, empty and false ask for nothing.</summary>
public sealed record AnswerListFilter(AnswerScope Scope)
{
    public ScoreGroup? Group { get; init; }

    public int? Score { get; init; }

    public int? StoreId { get; init; }

    public bool WithCommentOnly { get; init; }

    /// <summary>Part of the comment, the person's name or address or the order's number; case doesn't matter.</summary>
    public string? Text { get; init; }

    public SegmentChoice? Segment { get; init; }
}
