namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>Changes one thing of the set while others may change something else.</summary>
public sealed class EditSlaSettings(ISlaCatalogStore catalogs)
{
    private const int ATTEMPTS = 10;

    /// <summary>Makes the change to what is current, again if somebody saved in between, and returns the catalog that follows.</summary>
    /// <param name="edit">From the catalog to the whole set that shall hold; its exceptions go to the caller, and nothing is changed then.</param>
    /// <exception cref="SlaSettingsException">The set breaks a rule; nothing is changed.</exception>
    /// <exception cref="TimeoutException">Others saved again and again in between; nothing is changed.</exception>
    public async Task<SlaCatalog> ExecuteAsync(Func<SlaCatalog, SlaSettings> edit, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(edit);
        for (var attempt = 0; attempt < ATTEMPTS; attempt++)
        {
            var basis = await catalogs.LoadAsync(cancellation);
            if (await catalogs.TryReplaceAsync(edit(basis), basis, cancellation))
                return await catalogs.LoadAsync(cancellation);
        }

        throw new TimeoutException($"Calendars and policies were changed by others {ATTEMPTS} times while this change was being saved.");
    }
}
