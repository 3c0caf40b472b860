namespace Nop.Plugin.CustomerCare.Surveys.Answering;

/// <summary>When a detractor's answer is followed up by an inquiry, an alert, or both. All instants are UTC.</summary>
public static class FollowUpRule
{
    /// <summary>How long a comment is waited for, so that it is in the inquiry.</summary>
    public static readonly TimeSpan Wait = TimeSpan.FromMinutes(30);

    /// <returns>Null where nobody is to do anything.</returns>
    public static DateTime? AfterAnswer(Survey survey, int score, DateTime nowUtc)
    {
        return IsWanted(survey, score) ? nowUtc + Wait : null;
    }

    /// <summary>What was followed up once isn't again; what waits goes on waiting, or is called off with a better score.</summary>
    public static DateTime? AfterChange(Survey survey, StandingAnswer standing, int score, DateTime nowUtc)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return !IsWanted(survey, score) || standing.IsFollowedUp ? null : standing.FollowUpDueOnUtc ?? nowUtc + Wait;
    }

    private static bool IsWanted(Survey survey, int score)
    {
        ArgumentNullException.ThrowIfNull(survey);
        return ScoreGroups.Of(survey.Kind, score) == ScoreGroup.Detractor && (survey.Definition.OpensInquiry || survey.Definition.AlertsManagers);
    }
}
