using System.Globalization;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;

/// <summary>Scores and shares as people read them.</summary>
public static class ScoreText
{
    private const char MINUS = '\u2212';

    /// <summary>Whole points with their sign; zero has none.</summary>
    public static string Signed(int points)
    {
        return points switch
        {
            > 0 => "+" + points.ToString("N0", CultureInfo.CurrentCulture),
            < 0 => MINUS + Math.Abs(points).ToString("N0", CultureInfo.CurrentCulture),
            _ => 0.ToString("N0", CultureInfo.CurrentCulture)
        };
    }

    public static string Number(long number) => number.ToString("N0", CultureInfo.CurrentCulture);

    /// <summary>A share, 0 to 1, in whole percent, half away from zero.</summary>
    public static string Percent(double share) => Math.Round((decimal)share, 2, MidpointRounding.AwayFromZero).ToString("P0", CultureInfo.CurrentCulture);
}
