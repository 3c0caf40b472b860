using Nop.Plugin.CustomerCare.Surveys.Scores;

namespace Nop.Plugin.CustomerCare.Reports.Surveys;

/// <summary>The Net Promoter Score of the last days, each answer of all surveys, beside the same number of days before them.</summary>
public sealed record ScoreToday(AnswerScope Scope, ScoreTally Now, ScoreTally Before)
{
    /// <summary>Today is the last of them.</summary>
    public const int Days = 90;

    /// <summary>The local days of <see cref="Now"/>.</summary>
    public required PeriodPart Period { get; init; }

    /// <summary>Twelve months, this one as far as it has come.</summary>
    public required IReadOnlyList<TrendPoint> Trend { get; init; }

    /// <summary>Whether anybody answered in all these months.</summary>
    public bool HasAnswers => Now.Answers > 0 || Trend.Any(point => point.Tally.Answers > 0);

    public ScoreChange? Change => Before.ChangeTo(Now);
}
