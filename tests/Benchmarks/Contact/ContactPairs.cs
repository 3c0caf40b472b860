namespace Benchmarks.Contact;

/// <summary>The contact form at low load, one request at a time: pairs of one with and one without the plugin, in random order, so that whatever else the machine does hits both alike.</summary>
internal sealed class ContactPairs
{
    private const int WARM_UP = 150;
    private const int PAIRS = 500;

    // At low load nobody comes while a server still tidies up after the one before.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(40);

    private readonly List<(double With, double Without)> _milliseconds = [];

    public double With => Median(pair => pair.With);

    public double Without => Median(pair => pair.Without);

    /// <summary>The median of what the plugin added within a pair, milliseconds.</summary>
    public double Added => Median(pair => pair.With - pair.Without);

    /// <summary>At most 5 % or 2 ms, whichever is more.</summary>
    public double Allowed => Math.Max(0.05 * Without, 2);

    public int Count => _milliseconds.Count;

    public static async Task<ContactPairs> MeasureAsync(StoreProcess with, StoreProcess without)
    {
        using var one = new Visitor(with.Address, 1);
        using var other = new Visitor(without.Address, 1);
        await one.OpenAsync();
        await other.OpenAsync();
        var pairs = new ContactPairs();
        for (var number = 0; number < WARM_UP + PAIRS; number++)
        {
            var text = $"Pair {number}: where is my order?";
            var (a, b) = Random.Shared.Next(2) == 0
                ? await InTurnAsync(one, other, text)
                : Swapped(await InTurnAsync(other, one, text));
            await Task.Delay(Pause);
            if (number >= WARM_UP)
                pairs._milliseconds.Add((a.TotalMilliseconds, b.TotalMilliseconds));
        }

        return pairs;
    }

    private static async Task<(TimeSpan, TimeSpan)> InTurnAsync(Visitor first, Visitor second, string text)
    {
        var took = await first.SendAsync(text);
        await Task.Delay(Pause);
        return (took, await second.SendAsync(text));
    }

    private static (TimeSpan, TimeSpan) Swapped((TimeSpan First, TimeSpan Second) pair) => (pair.Second, pair.First);

    private double Median(Func<(double With, double Without), double> of) => Percentile.Of([.. _milliseconds.Select(of)], 50);
}
