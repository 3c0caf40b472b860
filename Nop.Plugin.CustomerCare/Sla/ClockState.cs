namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>Where a clock stands. Whether a running one is overdue depends on the instant of asking: <see cref="SlaClock.IsOverdue"/>.</summary>
public enum ClockState
{
    Running,

    /// <summary>Stopped for now, waiting for the customer or a third party.</summary>
    Paused,

    /// <summary>Finished within the target.</summary>
    Met,

    /// <summary>Finished past the target.</summary>
    Breached,

    /// <summary>Ended without a measurement; see <see cref="SlaClock.EndReason"/>.</summary>
    Ended
}
