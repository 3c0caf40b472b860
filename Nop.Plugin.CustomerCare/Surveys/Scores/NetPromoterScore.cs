namespace Nop.Plugin.CustomerCare.Surveys.Scores;

/// <summary>
/// What a number of answers to "would you recommend us?" says, and how surely: promoters gave 9 or 10, passives 7 or 8, detractors 0 to 6.
/// All figures are points from -100 to 100, unrounded. Without any answer there is no score: zero is a score like any other.
/// </summary>
/// <remarks>
/// An answer counts +1, 0 or -1, so the variance of one is p + d - (p - d)² (Rocks, "Interval estimation for the net promoter score", 2016).
/// The adjusted figures are computed after adding 3/4 promoter, 3/2 passive and 3/4 detractor, as the same paper advises: few or unanimous answers
/// then no longer look certain.
/// </remarks>
public sealed record NetPromoterScore
{
    /// <summary>The 97.5 % point of the normal distribution: 95 % lie within that many standard errors.</summary>
    internal const double Z95 = 1.959963984540054;

    private const double AddedToEnds = 0.75;
    private const double AddedToMiddle = 1.5;

    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public NetPromoterScore(int promoters, int passives, int detractors)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(promoters);
        ArgumentOutOfRangeException.ThrowIfNegative(passives);
        ArgumentOutOfRangeException.ThrowIfNegative(detractors);
        Promoters = promoters;
        Passives = passives;
        Detractors = detractors;
    }

    public int Promoters { get; }

    public int Passives { get; }

    public int Detractors { get; }

    public long Answers => (long)Promoters + Passives + Detractors;

    /// <summary>Share of promoters minus share of detractors; null without answers.</summary>
    public double? Score => Answers == 0 ? null : Wald.Mean;

    /// <summary>The plain (Wald) standard error; null without answers.</summary>
    public double? StandardError => Answers == 0 ? null : Wald.StandardError;

    /// <summary>Half the width of the plain (Wald) 95 % interval; null without answers. Misleads below some dozens of answers.</summary>
    public double? Margin => Answers == 0 ? null : Z95 * Wald.StandardError;

    /// <summary>The adjusted-Wald 95 % interval, the one to show; null without answers.</summary>
    public ScoreInterval? Interval => Answers == 0 ? null : new(AdjustedWald.Mean, Z95 * AdjustedWald.StandardError);

    internal Estimate Wald => Estimate.Of(Promoters, Passives, Detractors);

    internal Estimate AdjustedWald =>
        Estimate.Of(Promoters + AddedToEnds, Passives + AddedToMiddle, Detractors + AddedToEnds);

    /// <summary>The change from this period to a later one; null where either has no answers.</summary>
    public ScoreChange? ChangeTo(NetPromoterScore later)
    {
        ArgumentNullException.ThrowIfNull(later);
        return Answers == 0 || later.Answers == 0 ? null : new ScoreChange(this, later);
    }
}
