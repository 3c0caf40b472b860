namespace Nop.Plugin.CustomerCare.Reports.Trends;

/// <summary>How often each time occurs: far less than the times themselves, and enough for exact medians, also of several taken together.</summary>
public sealed class TimeCounts
{
    private readonly long[] _seconds;
    private readonly int[] _counts;

    /// <param name="times">Each time once, in any order.</param>
    public TimeCounts(IEnumerable<(long Seconds, int Count)> times)
    {
        var all = times.ToList();
        (_seconds, _counts) = ([.. all.Select(time => time.Seconds)], [.. all.Select(time => time.Count)]);
    }

    /// <summary>In seconds by nearest rank over all the times of these, as <see cref="NearestRank"/> has it; null if there are none.</summary>
    public static long? Median(IReadOnlyCollection<TimeCounts> times)
    {
        ArgumentNullException.ThrowIfNull(times);
        var seconds = times.SelectMany(one => one._seconds).ToArray();
        var counts = times.SelectMany(one => one._counts).ToArray();
        Array.Sort(seconds, counts);
        var (rank, seen) = ((counts.Sum(count => (long)count) + 1) / 2, 0L);
        for (var i = 0; i < seconds.Length; i++)
            if ((seen += counts[i]) >= rank)
                return seconds[i];

        return null;
    }
}
