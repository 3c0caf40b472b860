namespace Nop.Plugin.CustomerCare.Surveys.Scores;

internal static class NormalDistribution
{
    private const int SeriesLimit = 6;

    /// <summary>
    /// The probability of a standard normal value at least as far from zero, to better than 1e-8: by the power series of the distribution's
    /// integral, zero beyond six standard errors where less than 1e-8 is left.
    /// </summary>
    public static double TwoSided(double z)
    {
        var distance = Math.Abs(z);
        if (distance >= SeriesLimit)
            return 0;

        var term = distance;
        var sum = distance;
        for (var k = 1; term > 1e-17 * sum; k++)
        {
            term *= distance * distance / (2 * k + 1);
            sum += term;
        }

        return Math.Max(1 - 2 * sum * Math.Exp(-distance * distance / 2) / Math.Sqrt(2 * Math.PI), 0);
    }
}
