namespace Nop.Plugin.CustomerCare.Inquiries.Recovery;

/// <summary>How far the store's tables have been gone through for what was missed, and whose turn it is; common to all nodes.</summary>
public interface IRecoveryProgress
{
    /// <summary>When the plugin was installed, UTC; null if it isn't.</summary>
    Task<DateTime?> InstalledOnUtcAsync(CancellationToken cancellation = default);

    /// <summary>Up to when everything was gone through, UTC; null before the first time.</summary>
    Task<DateTime?> ThroughUtcAsync(CancellationToken cancellation = default);

    /// <summary>Notes how far it has come, if it is still this node's turn.</summary>
    Task SetThroughAsync(RecoveryTurn turn, DateTime utc, CancellationToken cancellation = default);

    /// <summary>Takes the turn for a while by the database's clock; null while another node has it. A node that ends without giving it back loses it by itself.</summary>
    Task<RecoveryTurn?> TakeTurnAsync(TimeSpan duration, CancellationToken cancellation = default);

    /// <summary>Keeps the turn for that long from now; null if it ran out meanwhile and another node has taken it.</summary>
    Task<RecoveryTurn?> KeepTurnAsync(RecoveryTurn turn, TimeSpan duration, CancellationToken cancellation = default);

    /// <summary>Gives the turn back; does nothing if another node has it.</summary>
    Task EndTurnAsync(RecoveryTurn turn, CancellationToken cancellation = default);
}
