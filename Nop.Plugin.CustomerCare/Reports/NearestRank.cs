namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>Percentiles that are always one of the values: the one whose rank is the share of the count, rounded up.</summary>
public static class NearestRank
{
    /// <param name="sorted">In rising order.</param>
    /// <param name="percent">1 to 100.</param>
    /// <returns>Null if there are no values.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The percentage lies outside its range.</exception>
    public static T? Of<T>(IReadOnlyList<T> sorted, int percent)
        where T : struct
    {
        if (percent is < 1 or > 100)
            throw new ArgumentOutOfRangeException(nameof(percent), percent, "A percentage must be 1 to 100.");

        return sorted.Count == 0 ? null : sorted[(int)(((long)sorted.Count * percent + 99) / 100) - 1];
    }
}
