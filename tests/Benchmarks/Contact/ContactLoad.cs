using System.Diagnostics;

namespace Benchmarks.Contact;

/// <summary>Many visitors send the form at fixed instants, whether or not earlier ones have their answer; each wait counts from the planned instant.</summary>
internal sealed class ContactLoad
{
    public const int A_SECOND = 50;

    private const int VISITORS = 40;

    public List<double> Milliseconds { get; } = [];

    public int Refused { get; private set; }

    /// <summary>What stands in each message, followed by its number.</summary>
    public const string Text = "Load message ";

    public static async Task<ContactLoad> MeasureAsync(StoreProcess store, int seconds)
    {
        var visitors = Enumerable.Range(100, VISITORS).Select(number => new Visitor(store.Address, number)).ToList();
        foreach (var visitor in visitors)
            await visitor.OpenAsync();

        var load = new ContactLoad();
        var sent = new List<Task<double?>>();
        var watch = Stopwatch.StartNew();
        for (var number = 0; number < A_SECOND * seconds; number++)
        {
            var planned = TimeSpan.FromSeconds((double)number / A_SECOND);
            if (planned - watch.Elapsed is { Ticks: > 0 } early)
                await Task.Delay(early);
            sent.Add(SendAsync(visitors[number % VISITORS], number, planned, watch));
        }

        var answers = await Task.WhenAll(sent);
        visitors.ForEach(visitor => visitor.Dispose());
        load.Refused = answers.Count(answer => answer is null);
        load.Milliseconds.AddRange(answers.OfType<double>());
        return load;
    }

    private static async Task<double?> SendAsync(Visitor visitor, int number, TimeSpan planned, Stopwatch watch)
    {
        try
        {
            await Task.Yield();
            await visitor.SendAsync($"{Text}{number}: is it open on Saturday?");
            return (watch.Elapsed - planned).TotalMilliseconds;
        }
        catch (Exception exception) when (exception is HttpRequestException or InvalidOperationException or TaskCanceledException)
        {
            await Console.Error.WriteLineAsync($"Message {number}: {exception.Message}");
            return null;
        }
    }
}
