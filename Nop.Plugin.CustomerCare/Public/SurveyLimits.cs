using System.Threading.RateLimiting;

namespace Nop.Plugin.CustomerCare.Public;

/// <summary>How much one client may ask for: forms of one link, messages through one, and links that nobody was sent. A person's link always opens.</summary>
public sealed class SurveyLimits : IDisposable
{
    /// <summary>Forms of one link a minute.</summary>
    public const int FORMS = 20;

    /// <summary>Messages through one link an hour.</summary>
    public const int MESSAGES = 30;

    /// <summary>Unknown links that one network may try a minute.</summary>
    public const int STRANGERS = 30;

    private readonly PartitionedRateLimiter<string> _forms = Per(TimeSpan.FromMinutes(1), FORMS);
    private readonly PartitionedRateLimiter<string> _messages = Per(TimeSpan.FromHours(1), MESSAGES);
    private readonly PartitionedRateLimiter<string> _strangers = Per(TimeSpan.FromMinutes(1), STRANGERS);

    /// <param name="invitationId">Whose form was sent.</param>
    public bool AllowsForm(long invitationId)
    {
        return AllowsForm(FormattableString.Invariant($"invitation-{invitationId}"));
    }

    /// <param name="link">Names what the link leads to.</param>
    public bool AllowsForm(string link)
    {
        return Allows(_forms, link);
    }

    /// <inheritdoc cref="AllowsForm(string)"/>
    public bool AllowsMessage(string link)
    {
        return Allows(_messages, link);
    }

    /// <param name="network">Null for a client without an address.</param>
    public bool AllowsStranger(string? network)
    {
        return Allows(_strangers, network ?? string.Empty);
    }

    public void Dispose()
    {
        _forms.Dispose();
        _messages.Dispose();
        _strangers.Dispose();
    }

    private static bool Allows(PartitionedRateLimiter<string> limiter, string key)
    {
        using var lease = limiter.AttemptAcquire(key);
        return lease.IsAcquired;
    }

    private static PartitionedRateLimiter<string> Per(TimeSpan window, int permits)
    {
        return PartitionedRateLimiter.Create<string, string>(key => RateLimitPartition.GetFixedWindowLimiter(
            key, _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = window, QueueLimit = 0 }));
    }
}
