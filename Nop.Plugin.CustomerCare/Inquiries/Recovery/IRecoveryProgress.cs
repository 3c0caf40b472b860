namespace Nop.Plugin.CustomerCare.Inquiries.Recovery;

/// <summary>How far the store's tables have been gone through for what was missed, and whose turn it is; common to all nodes.</summary>
public interface IRecoveryProgress
{
    /// <summary>When the plugin was installed, UTC; null if it isn't.</summary>
    Task<DateTime?> InstalledOnUtcAsync(CancellationToken cancellation = default);

    /// <summary>Up to when everything was gone through, UTC; null before the first time.</summary>
    Task<DateTime?> ThroughUtcAsync(CancellationToken cancellation = default);

    Task SetThroughAsync(DateTime utc, CancellationToken cancellation = default);

    /// <summary>Takes the turn for a while by the database's clock; false while another node has it. A node that ends without giving it back loses it by itself.</summary>
    Task<bool> TakeTurnAsync(TimeSpan duration, CancellationToken cancellation = default);

    /// <summary>Keeps the turn for that long from now.</summary>
    Task KeepTurnAsync(TimeSpan duration, CancellationToken cancellation = default);

    Task EndTurnAsync(CancellationToken cancellation = default);
}
