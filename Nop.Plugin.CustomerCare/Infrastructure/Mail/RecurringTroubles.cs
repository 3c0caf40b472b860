using System.Collections.Concurrent;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>Keeps a trouble that lasts from filling the log: a task meets it again every minute.</summary>
public sealed class RecurringTroubles(TimeProvider clock)
{
    private static readonly TimeSpan Quiet = TimeSpan.FromHours(1);
    private readonly ConcurrentDictionary<string, DateTimeOffset> _told = new(StringComparer.Ordinal);

    /// <summary>Whether it is to be logged: not more often than once an hour.</summary>
    public bool IsNews(string trouble)
    {
        var now = clock.GetUtcNow();
        foreach (var (old, toldAt) in _told)
            if (now - toldAt >= Quiet)
                _told.TryRemove(old, out _);

        return _told.TryAdd(trouble, now);
    }
}
