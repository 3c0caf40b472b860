using System.Diagnostics;
using System.Globalization;

namespace Benchmarks.Contact;

/// <summary>Somebody with a browser of their own who orders and looks at the order.</summary>
internal sealed class Buyer(Uri store) : IDisposable
{
    private readonly Visitor _visitor = new(store, 2);
    private int _orderId;

    public Task OpenAsync() => _visitor.OpenAsync();

    /// <summary>Orders and pays; the page that says so is part of it.</summary>
    /// <exception cref="InvalidOperationException">The store took no order.</exception>
    public async Task<TimeSpan> OrderAsync(int number)
    {
        var started = Stopwatch.GetTimestamp();
        using var answer = await _visitor.PostAsync(
            "checkout/1", ("FirstName", "Anna"), ("LastName", $"Nowak {number}"), ("Email", "buyer@example.com"), ("Address", "Prosta 1"), ("CountryId", "1"), ("Quantity", "1"), ("PayNow", "true"));
        await answer.Content.ReadAsStringAsync();
        var took = Stopwatch.GetElapsedTime(started);
        var place = answer.RequestMessage!.RequestUri!;
        if (!answer.IsSuccessStatusCode || !place.AbsolutePath.StartsWith("/checkout/completed/", StringComparison.Ordinal))
            throw new InvalidOperationException($"The order was answered with status {(int)answer.StatusCode} at {place.AbsolutePath}.");

        _orderId = int.Parse(place.Segments[^1], CultureInfo.InvariantCulture);
        return took;
    }

    /// <summary>Looks at the latest order.</summary>
    /// <exception cref="InvalidOperationException">The store didn't show it.</exception>
    public async Task<TimeSpan> LookAsync(int number)
    {
        var started = Stopwatch.GetTimestamp();
        using var answer = await _visitor.GetAsync($"orderdetails/{_orderId}");
        await answer.Content.ReadAsStringAsync();
        var took = Stopwatch.GetElapsedTime(started);
        return answer.IsSuccessStatusCode && answer.RequestMessage!.RequestUri!.AbsolutePath.StartsWith("/orderdetails/", StringComparison.Ordinal)
            ? took
            : throw new InvalidOperationException($"Order {_orderId} wasn't shown: {(int)answer.StatusCode}.");
    }

    public void Dispose() => _visitor.Dispose();
}
