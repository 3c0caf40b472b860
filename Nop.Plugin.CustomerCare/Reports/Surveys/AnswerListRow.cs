using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Reports.Surveys;

/// <summary>A valid answer with what was known of order and person.</summary>
/// <param name="IsRecovered">Whether a detractor's person gave a score of a better group later.</param>
public sealed record AnswerListRow(SurveyResponse Response, Invitation Invitation, bool IsRecovered)
{
    public ScoreGroup Group => ScoreGroups.Of(Invitation.Kind, Response.Score);
}
