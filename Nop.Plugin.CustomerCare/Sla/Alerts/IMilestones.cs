namespace Nop.Plugin.CustomerCare.Sla.Alerts;

/// <summary>Remembers when something was last done.</summary>
public interface IMilestones
{
    /// <summary>UTC; null if it never was.</summary>
    Task<DateTime?> FindAsync(string name, CancellationToken cancellation = default);

    /// <summary>Sets it, also back.</summary>
    /// <param name="name">At most 100 characters.</param>
    Task SetAsync(string name, DateTime reachedOnUtc, CancellationToken cancellation = default);
}
