namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>Keeps calendar and policy versions.</summary>
public interface ISlaCatalogStore
{
    /// <summary>The catalog as it is now; callers may keep it for the length of one piece of work.</summary>
    Task<SlaCatalog> LoadAsync(CancellationToken cancellation = default);

    /// <summary>
    /// Replaces the set: what is new or differs becomes a new version, what is equal to the current version stays it, what is missing is retired.
    /// Saving the same set twice changes nothing.
    /// </summary>
    /// <exception cref="SlaSettingsException">The set breaks a rule; nothing is saved.</exception>
    Task ReplaceAsync(SlaSettings settings, CancellationToken cancellation = default);

    /// <summary>The same, unless what is current isn't what was current in that catalog any more.</summary>
    /// <returns>False if somebody else has saved since; nothing is changed then.</returns>
    /// <exception cref="SlaSettingsException">The set breaks a rule; nothing is saved.</exception>
    Task<bool> TryReplaceAsync(SlaSettings settings, SlaCatalog basis, CancellationToken cancellation = default);
}
