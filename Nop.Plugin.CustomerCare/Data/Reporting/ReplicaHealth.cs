namespace Nop.Plugin.CustomerCare.Data.Reporting;

/// <summary>What this node knows of the copy: one that was away isn't asked again for a while, so that not every page waits for it.</summary>
public sealed class ReplicaHealth(TimeProvider clock)
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(30);
    private readonly Lock _lock = new();
    private string? _away;
    private DateTimeOffset _untilUtc;

    /// <param name="connectionString">Another one than that which was away is asked at once.</param>
    public bool IsResting(string connectionString)
    {
        lock (_lock)
            return string.Equals(_away, connectionString, StringComparison.Ordinal) && clock.GetUtcNow() < _untilUtc;
    }

    /// <summary>Notes that it was away.</summary>
    /// <returns>Whether that is news.</returns>
    public bool Leave(string connectionString)
    {
        lock (_lock)
        {
            var isNews = !string.Equals(_away, connectionString, StringComparison.Ordinal);
            (_away, _untilUtc) = (connectionString, clock.GetUtcNow() + Rest);
            return isNews;
        }
    }

    public void Return()
    {
        lock (_lock)
            _away = null;
    }
}
