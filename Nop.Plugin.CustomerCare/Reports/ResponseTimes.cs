namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>How long measured first responses took by the wall clock, as the customers who waited see it.</summary>
/// <param name="Bands">In rising order.</param>
/// <param name="MedianSeconds">By nearest rank; null if nothing is measured.</param>
/// <param name="MeanSeconds">Rounded down; null if nothing is measured.</param>
public sealed record ResponseTimes(IReadOnlyList<ResponseShare> Bands, long? MedianSeconds, long? MeanSeconds)
{
    public static ResponseTimes None { get; } = new([], null, null);

    /// <summary>What was answered within so many hours, the end of a band, of all that was answered: 0 to 1, rounded to six decimals; null of nothing.</summary>
    public decimal? ShareWithin(int hours)
    {
        return Bands.Count == 0 ? null : Share.Of(Bands.Where(band => band.Band.UpToHours <= hours).Sum(band => band.Count), Bands[0].Measured);
    }
}
