using Nop.Plugin.CustomerCare.Surveys.Scores;

namespace Nop.Plugin.CustomerCare.Reports.Surveys;

/// <summary>What a period's answers say. Days are local days of the default calendar's zone.</summary>
public sealed record SurveyResults
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

    /// <summary>The change since the period before; null where either has no headline (<see cref="ScoreStandings.LeastForHeadline"/>), or for satisfaction.</summary>
    public ScoreChange? Change => Previous is { Standing: ScoreStanding.Directional or ScoreStanding.Full, Nps: { } before }
        && Total is { Standing: ScoreStanding.Directional or ScoreStanding.Full, Nps: { } now }
            ? before.ChangeTo(now)
            : null;
}
