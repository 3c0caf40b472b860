using Nop.Plugin.CustomerCare.Surveys.Scores;

namespace Nop.Plugin.CustomerCare.Reports.Surveys;

/// <summary>Whole points, as people read scores. Zero is never negative.</summary>
public static class RoundedScore
{
    /// <summary>Promoters minus detractors in percent: first subtracted, then rounded, half away from zero; null without answers.</summary>
    public static int? Of(NetPromoterScore score)
    {
        ArgumentNullException.ThrowIfNull(score);
        // In decimals, where a half is a half.
        return score.Answers == 0 ? null : Round(100m * (score.Promoters - score.Detractors) / score.Answers);
    }

    /// <summary>Half away from zero.</summary>
    public static int Of(double points) => (int)Math.Round(points, MidpointRounding.AwayFromZero);

    private static int Round(decimal points) => (int)Math.Round(points, MidpointRounding.AwayFromZero);
}
