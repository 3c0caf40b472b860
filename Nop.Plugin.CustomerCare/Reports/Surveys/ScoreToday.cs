using Nop.Plugin.CustomerCare.Surveys.Scores;

namespace Nop.Plugin.CustomerCare.Reports.Surveys;

/// <summary>The Net Promoter Score of the last days, each answer of all surveys, beside the same number of days before them.</summary>
public sealed record ScoreToday(AnswerScope Scope, ScoreTally Now, ScoreTally Before)
{
    /// <summary>Today is the last of them.</summary>
    public const int Days = 90;

    public ScoreChange? Change => Before.ChangeTo(Now);
}
