using Nop.Plugin.CustomerCare.Surveys.Scores;

namespace Nop.Plugin.CustomerCare.Reports.Surveys;

/// <summary>What a period's answers say. Days are local days of the default calendar's zone.</summary>
public sealed record SurveyReport
{
    public required AnswerScope Scope { get; init; }

    /// <summary>IANA id.</summary>
    public required string TimeZone { get; init; }

    public required ScoreTally Total { get; init; }

    /// <summary>The period of the same number of days that ends where this one begins; null where days don't reach so far back.</summary>
    public required PeriodPart? PreviousPeriod { get; init; }

    public required ScoreTally? Previous { get; init; }

    public required PeriodStep Step { get; init; }

    public required IReadOnlyList<TrendPoint> Trend { get; init; }

    public required IReadOnlyList<SendCohort> Cohorts { get; init; }

    public required IReadOnlyList<SegmentTable> Segments { get; init; }

    public required RecoveredCount Recovered { get; init; }

    public required IReadOnlyDictionary<SetAsideKind, int> SetAside { get; init; }

    /// <summary>The change since the period before; null where there is none to speak of.</summary>
    public ScoreChange? Change => Previous?.ChangeTo(Total);
}
