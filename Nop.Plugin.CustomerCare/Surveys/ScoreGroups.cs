namespace Nop.Plugin.CustomerCare.Surveys;

/// <summary>
/// The group of a score. Recommendation (Reichheld, "The one number you need to grow", 2003): 0 to 6 detractor, 7 and 8 passive, 9 and 10 promoter.
/// Satisfaction: 1 and 2, 3, 4 and 5 by the same names.
/// </summary>
public static class ScoreGroups
{
    /// <exception cref="ArgumentOutOfRangeException">The score is not on the scale of that kind.</exception>
    public static ScoreGroup Of(SurveyKind kind, int score)
    {
        if (!AnswerScale.Of(kind).Contains(score))
            throw new ArgumentOutOfRangeException(nameof(score), score, $"Not a score of a {kind} survey.");

        var (passive, promoter) = kind == SurveyKind.Recommendation ? (7, 9) : (3, 4);
        return score >= promoter ? ScoreGroup.Promoter : score >= passive ? ScoreGroup.Passive : ScoreGroup.Detractor;
    }
}
