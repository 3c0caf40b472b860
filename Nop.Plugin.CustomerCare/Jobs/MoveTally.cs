namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>How far due times have moved in one direction. Exact while there are few different amounts; of many, three digits each are kept, so that any number takes little room.</summary>
/// <param name="Counts">How many due times moved by that many seconds.</param>
/// <param name="Largest">In seconds, exact; 0 if none moved.</param>
public sealed record MoveTally(IReadOnlyDictionary<long, long> Counts, long Largest)
{
    private const int GreatestAmounts = 1000;

    public static MoveTally Nothing { get; } = new(new Dictionary<long, long>(), 0);

    public long Count => Counts.Values.Sum();

    /// <summary>In seconds, the lower one of two; 0 if none moved.</summary>
    public long Median
    {
        get
        {
            var left = (Count + 1) / 2;
            return Counts.OrderBy(amount => amount.Key).FirstOrDefault(amount => (left -= amount.Value) <= 0).Key;
        }
    }

    /// <param name="seconds">Amounts greater than 0.</param>
    public MoveTally Plus(IEnumerable<long> seconds)
    {
        return Plus(seconds.GroupBy(amount => amount).ToDictionary(amount => amount.Key, amount => amount.LongCount()));
    }

    public MoveTally Plus(MoveTally more)
    {
        return Plus(more.Counts) with { Largest = Math.Max(Largest, more.Largest) };
    }

    private MoveTally Plus(IReadOnlyDictionary<long, long> more)
    {
        var largest = Math.Max(Largest, more.Keys.DefaultIfEmpty(0).Max());
        var sums = Sum(Counts.Concat(more), amount => amount);
        return new MoveTally(sums.Count > GreatestAmounts ? Sum(sums, Coarse) : sums, largest);
    }

    private static Dictionary<long, long> Sum(IEnumerable<KeyValuePair<long, long>> counts, Func<long, long> key)
    {
        return counts.GroupBy(amount => key(amount.Key)).ToDictionary(amounts => amounts.Key, amounts => amounts.Sum(amount => amount.Value));
    }

    private static long Coarse(long seconds)
    {
        long unit = 1;
        while (seconds / unit >= 1000)
            unit *= 10;
        return seconds / unit * unit;
    }
}
