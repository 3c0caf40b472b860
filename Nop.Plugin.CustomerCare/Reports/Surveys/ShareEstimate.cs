namespace Nop.Plugin.CustomerCare.Reports.Surveys;

/// <summary>A share, 0 to 1, with its 95 % interval by Wilson's score method (Wilson, "Probable inference, the law of succession, and statistical inference", 1927).</summary>
public readonly record struct ShareEstimate(double Share, double Low, double High)
{
    private const double Z95 = 1.959963984540054;

    /// <exception cref="ArgumentOutOfRangeException">The whole is not positive, or the part is negative or greater than the whole.</exception>
    public static ShareEstimate Of(int part, int whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(whole);
        ArgumentOutOfRangeException.ThrowIfNegative(part);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(part, whole);
        var share = (double)part / whole;
        var weight = Z95 * Z95 / whole;
        var centre = (share + weight / 2) / (1 + weight);
        var half = Z95 / (1 + weight) * Math.Sqrt(share * (1 - share) / whole + weight / (4 * whole));
        return new ShareEstimate(share, Math.Max(centre - half, 0), Math.Min(centre + half, 1));
    }
}
