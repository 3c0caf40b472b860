namespace Benchmarks.Contact;

/// <summary>One thing that visitors do at low load, one request at a time: pairs of one with and one without the plugin, in random order, so that whatever else the machine does hits both alike.</summary>
internal sealed class RequestPairs
{
    // At low load nobody comes while a server still tidies up after the one before.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(40);

    private readonly List<(double With, double Without)> _milliseconds = [];

    public double With => Median(pair => pair.With);

    public double Without => Median(pair => pair.Without);

    /// <summary>The median of what the plugin added within a pair, milliseconds.</summary>
    public double Added => Median(pair => pair.With - pair.Without);

    /// <summary>At most 5 % or 2 ms, whichever is more.</summary>
    public double Allowed => Math.Max(0.05 * Without, 2);

    public bool IsWithin => Added <= Allowed;

    public int Count => _milliseconds.Count;

    /// <param name="with">Does it, for the time of that number, in the store with the plugin, and says how long the store took.</param>
    public static async Task<RequestPairs> MeasureAsync(Func<int, Task<TimeSpan>> with, Func<int, Task<TimeSpan>> without, int warmUp, int count)
    {
        var pairs = new RequestPairs();
        for (var number = 0; number < warmUp + count; number++)
        {
            var (a, b) = Random.Shared.Next(2) == 0
                ? await InTurnAsync(with, without, number)
                : Swapped(await InTurnAsync(without, with, number));
            await Task.Delay(Pause);
            if (number >= warmUp)
                pairs._milliseconds.Add((a.TotalMilliseconds, b.TotalMilliseconds));
        }

        return pairs;
    }

    public void Print(string what)
    {
        Console.WriteLine(FormattableString.Invariant($"{what} at low load, medians of {Count} pairs of requests: {Without:N2} ms without the plugin, {With:N2} ms with it, ratio {With / Without:N3}."));
        Console.WriteLine(FormattableString.Invariant($"  Added within a pair, median: {Added:N2} ms; at most {Allowed:N2} ms are allowed (5 % or 2 ms, whichever is more){(IsWithin ? "." : ": TOO MUCH.")}"));
    }

    private static async Task<(TimeSpan, TimeSpan)> InTurnAsync(Func<int, Task<TimeSpan>> first, Func<int, Task<TimeSpan>> second, int number)
    {
        var took = await first(number);
        await Task.Delay(Pause);
        return (took, await second(number));
    }

    private static (TimeSpan, TimeSpan) Swapped((TimeSpan First, TimeSpan Second) pair) => (pair.Second, pair.First);

    private double Median(Func<(double With, double Without), double> of) => Percentile.Of([.. _milliseconds.Select(of)], 50);
}
