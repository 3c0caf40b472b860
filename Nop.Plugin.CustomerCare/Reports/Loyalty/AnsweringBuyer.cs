using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Reports.Loyalty;

/// <summary>Somebody with an account who answered in the period.</summary>
/// <param name="Answer">The latest.</param>
public readonly record struct AnsweringBuyer(Buyer Buyer, ScoredAnswer Answer)
{
    public ScoreGroup Group => ScoreGroups.Of(SurveyKind.Recommendation, Answer.Score);
}
