using Nop.Plugin.CustomerCare.Jobs;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>Makes an edit of calendars or policies and takes it to the open inquiries.</summary>
public sealed class ChangeCatalog(ISlaCatalogStore catalogs, EditSlaSettings edit, StartRecompute recompute, CurrentAgent agent)
{
    /// <summary>The catalog that follows. An edit that changes nothing makes no version and starts no work.</summary>
    /// <inheritdoc cref="EditSlaSettings.ExecuteAsync"/>
    public async Task<SlaCatalog> ExecuteAsync(Func<SlaCatalog, SlaSettings> change)
    {
        var before = await catalogs.LoadAsync();
        var after = await edit.ExecuteAsync(change);
        if (!Ids(before).SequenceEqual(Ids(after)))
            await recompute.ExecuteAsync((await agent.WhoAsync()).Name);
        return after;
    }

    private static IEnumerable<int> Ids(SlaCatalog catalog)
    {
        return [.. catalog.CurrentCalendars.Select(version => version.Id), 0, .. catalog.CurrentPolicies.Select(version => version.Id)];
    }
}
