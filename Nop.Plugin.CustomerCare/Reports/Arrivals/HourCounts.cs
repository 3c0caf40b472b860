namespace Nop.Plugin.CustomerCare.Reports.Arrivals;

/// <summary>How much came in, by hour of the week.</summary>
/// <param name="Hours">Hours that had nothing are missing.</param>
/// <param name="Outside">When the store was closed: before or after its hours, on a holiday, in a break.</param>
public sealed record HourCounts(IReadOnlyDictionary<HourOfWeek, int> Hours, int Total, int Outside)
{
    /// <summary>0 to 1, rounded to six decimals; null of nothing.</summary>
    public decimal? OutsideShare => Share.Of(Outside, Total);

    /// <summary>The largest hour.</summary>
    public int Most => Hours.Count == 0 ? 0 : Hours.Values.Max();
}
