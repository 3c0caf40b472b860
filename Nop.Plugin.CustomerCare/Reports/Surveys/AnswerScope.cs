using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Reports.Surveys;

/// <summary>Which answers a figure is about: the valid ones of one kind given in a period.</summary>
/// <param name="SurveyId">Null for all surveys of the kind, deleted ones included.</param>
/// <param name="FromUtc">Inclusive, UTC.</param>
/// <param name="ToUtc">Exclusive, UTC.</param>
public sealed record AnswerScope(SurveyKind Kind, int? SurveyId, DateTime FromUtc, DateTime ToUtc, AnswerMode Mode)
{
    /// <summary>Of one store only; null for all.</summary>
    public int? StoreId { get; init; }
}
