using System.Globalization;
using System.Threading.RateLimiting;

namespace Nop.Plugin.CustomerCare.Public.Api;

/// <summary>How often the inbound API may be called; counted in each process for itself.</summary>
public sealed class ApiLimits : IDisposable
{
    /// <summary>Requests of one key a minute.</summary>
    public const int REQUESTS = 300;

    /// <summary>Keys nobody has that one network may try a minute.</summary>
    public const int STRANGERS = 30;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<string> _keys = PerMinute(REQUESTS);
    private readonly PartitionedRateLimiter<string> _strangers = PerMinute(STRANGERS);

    /// <returns>Null if it may go on; else after how long it may try again.</returns>
    public TimeSpan? Take(int keyId)
    {
        return Take(_keys, keyId.ToString(CultureInfo.InvariantCulture));
    }

    /// <inheritdoc cref="Take"/>
    /// <param name="network">Null for a client without an address.</param>
    public TimeSpan? TakeStranger(string? network)
    {
        return Take(_strangers, network ?? string.Empty);
    }

    public void Dispose()
    {
        _keys.Dispose();
        _strangers.Dispose();
    }

    private static TimeSpan? Take(PartitionedRateLimiter<string> limiter, string key)
    {
        using var lease = limiter.AttemptAcquire(key);
        return lease.IsAcquired ? null : lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Window;
    }

    private static PartitionedRateLimiter<string> PerMinute(int permits)
    {
        return PartitionedRateLimiter.Create<string, string>(key => RateLimitPartition.GetFixedWindowLimiter(
            key, _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = Window, QueueLimit = 0 }));
    }
}
