namespace Nop.Plugin.CustomerCare.Reports.Surveys;

/// <summary>The numbers of answers that a score needs.</summary>
public static class ScoreStandings
{
    public const int LeastForHeadline = 10;
    public const int LeastForFull = 30;

    /// <summary>Groups with fewer answers aren't shown one by one.</summary>
    public const int LeastForSegment = 5;

    public static ScoreStanding Of(int answers)
    {
        return answers switch
        {
            <= 0 => ScoreStanding.NoData,
            < LeastForHeadline => ScoreStanding.TooFew,
            < LeastForFull => ScoreStanding.Directional,
            _ => ScoreStanding.Full
        };
    }
}
