namespace Nop.Plugin.CustomerCare.Surveys.Scores;

/// <summary>
/// The difference of two periods' scores with the two-sample test of it: z is the difference over the root of the summed squared standard
/// errors, p the two-sided probability of one at least as large when nothing has changed.
/// </summary>
public sealed record ScoreChange
{
    internal ScoreChange(NetPromoterScore earlier, NetPromoterScore later)
    {
        Delta = later.Wald.Mean - earlier.Wald.Mean;
        StandardError = Combined(earlier.Wald, later.Wald);
        ZWald = StandardError > 0 ? Delta / StandardError : null;
        PWald = ZWald is { } z ? NormalDistribution.TwoSided(z) : null;
        ZAdjusted = (later.AdjustedWald.Mean - earlier.AdjustedWald.Mean) / Combined(earlier.AdjustedWald, later.AdjustedWald);
        PAdjusted = NormalDistribution.TwoSided(ZAdjusted);
    }

    /// <summary>Later minus earlier score, in points.</summary>
    public double Delta { get; }

    /// <summary>The plain (Wald) standard error of the difference, in points.</summary>
    public double StandardError { get; }

    /// <summary>Null where the answers of both periods are unanimous, so that there is no error to divide by.</summary>
    public double? ZWald { get; }

    /// <summary>Null where there is no z.</summary>
    public double? PWald { get; }

    /// <summary>z from the adjusted scores and their errors; always there.</summary>
    public double ZAdjusted { get; }

    /// <summary>The two-sided probability that belongs to <see cref="ZAdjusted"/>, 0 to 1.</summary>
    public double PAdjusted { get; }

    /// <summary>Whether a trend may be claimed at 5 %, by the adjusted z.</summary>
    public bool IsSignificant => Math.Abs(ZAdjusted) > NetPromoterScore.Z95;

    private static double Combined(Estimate earlier, Estimate later) =>
        Math.Sqrt(earlier.StandardError * earlier.StandardError + later.StandardError * later.StandardError);
}
