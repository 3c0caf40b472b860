namespace Nop.Plugin.CustomerCare.Sla.Alerts;

/// <summary>Something that staff should hear of now.</summary>
/// <param name="Level">The share of the target that is used, in percent; <see cref="Breach"/> where it is broken.</param>
/// <param name="DueOnUtc">The deadline, UTC.</param>
/// <param name="NextOnUtc">When the clock reaches its next level if nothing happens, UTC; null after a breach.</param>
public sealed record DueAlert(ClockKey Clock, int Level, DateTime DueOnUtc, DateTime? NextOnUtc)
{
    /// <summary>The level of a broken promise.</summary>
    public const int Breach = 100;

    /// <summary>Whether the promise is broken; otherwise it is a warning.</summary>
    public bool IsBreach => Level == Breach;

    /// <summary>Keys of those who are still to get it, after others did; null for everybody concerned.</summary>
    public IReadOnlySet<string>? OnlyTo { get; init; }
}
