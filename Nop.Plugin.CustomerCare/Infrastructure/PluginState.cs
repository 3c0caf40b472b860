namespace Nop.Plugin.CustomerCare.Infrastructure;

/// <summary>What this process knows of the plugin's life in the store. Shared by all requests, so that asking costs next to nothing.</summary>
public sealed class PluginState(TimeProvider clock)
{
    private static readonly TimeSpan AnswerHolds = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan BetweenRepairs = TimeSpan.FromMinutes(1);
    private readonly Lock _lock = new();
    private bool _installed;
    private long? _askedAt;
    private long? _repairedAt;
    private bool _removed;

    /// <summary>The version whose installation is known to be complete; null until somebody has looked.</summary>
    public string? CompleteVersion { get; private set; }

    /// <summary>Whether the plugin is installed, as far as that was found out a moment ago; null if it has to be found out now.</summary>
    public bool? Installed
    {
        get
        {
            lock (_lock)
            {
                if (_removed)
                    return false;

                return _askedAt is { } asked && clock.GetElapsedTime(asked) < AnswerHolds ? _installed : null;
            }
        }
    }

    public void Found(bool installed)
    {
        lock (_lock)
        {
            _installed = installed;
            _askedAt = clock.GetTimestamp();
        }
    }

    public void Completed(string version)
    {
        lock (_lock)
        {
            _removed = false;
            _askedAt = null;
            CompleteVersion = version;
        }
    }

    /// <summary>From here to the restart the consumers live on without their tables.</summary>
    public void Removed()
    {
        lock (_lock)
        {
            _removed = true;
            CompleteVersion = null;
        }
    }

    /// <summary>A new installation begins in the same process.</summary>
    public void Returning()
    {
        lock (_lock)
        {
            _removed = false;
            _askedAt = null;
        }
    }

    /// <summary>Whether it is time to try a repair; true at most once a minute.</summary>
    public bool TakeRepairTurn()
    {
        lock (_lock)
        {
            if (_repairedAt is { } last && clock.GetElapsedTime(last) < BetweenRepairs)
                return false;

            _repairedAt = clock.GetTimestamp();
            return true;
        }
    }
}
