namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>How many first responses fell into a band.</summary>
/// <param name="Measured">All first responses that were measured.</param>
public sealed record ResponseShare(ResponseBand Band, int Count, int Measured)
{
    /// <summary>0 to 1, rounded to six decimals; null of nothing.</summary>
    public decimal? Share => Reports.Share.Of(Count, Measured);
}
