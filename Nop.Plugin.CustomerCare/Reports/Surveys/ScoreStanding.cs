namespace Nop.Plugin.CustomerCare.Reports.Surveys;

/// <summary>How much a score may be made of.</summary>
public enum ScoreStanding
{
    /// <summary>No answers: there is no score, which is not zero.</summary>
    NoData,

    /// <summary>Under <see cref="ScoreStandings.LeastForHeadline"/> answers: no headline.</summary>
    TooFew,

    /// <summary>Under <see cref="ScoreStandings.LeastForFull"/> answers: a direction at most.</summary>
    Directional,
    Full
}
