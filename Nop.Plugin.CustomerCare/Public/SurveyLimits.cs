using System.Globalization;
using System.Threading.RateLimiting;

namespace Nop.Plugin.CustomerCare.Public;

/// <summary>How much one client may ask for: forms of one invitation, and links that nobody was sent. A person's link always opens.</summary>
public sealed class SurveyLimits : IDisposable
{
    /// <summary>Forms of one invitation a minute.</summary>
    public const int FORMS = 20;

    /// <summary>Unknown links that one network may try a minute.</summary>
    public const int STRANGERS = 30;

    private readonly PartitionedRateLimiter<string> _forms = PerMinute(FORMS);
    private readonly PartitionedRateLimiter<string> _strangers = PerMinute(STRANGERS);

    public bool AllowsForm(long invitationId)
    {
        return Allows(_forms, invitationId.ToString(CultureInfo.InvariantCulture));
    }

    /// <param name="network">Null for a client without an address.</param>
    public bool AllowsStranger(string? network)
    {
        return Allows(_strangers, network ?? string.Empty);
    }

    public void Dispose()
    {
        _forms.Dispose();
        _strangers.Dispose();
    }

    private static bool Allows(PartitionedRateLimiter<string> limiter, string key)
    {
        using var lease = limiter.AttemptAcquire(key);
        return lease.IsAcquired;
    }

    private static PartitionedRateLimiter<string> PerMinute(int permits)
    {
        return PartitionedRateLimiter.Create<string, string>(key => RateLimitPartition.GetFixedWindowLimiter(
            key, _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 }));
    }
}
