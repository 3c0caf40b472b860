using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Guides;

/// <summary>Puts the guide's targets in the place of those of the installation.</summary>
public sealed class SaveGuideTargets(SaveGuideStep save)
{
    /// <returns>False if somebody had set up policies already: those stay as they are.</returns>
    public Task<bool> ExecuteAsync(SlaPolicy policy)
    {
        return save.ExecuteAsync(GuideStep.Targets, SlaDefaults.HasOwnTargets, catalog => Put(catalog, policy));
    }

    /// <summary>The set with it in place; the set as it is where somebody has one of their own.</summary>
    internal static SlaSettings Put(SlaCatalog catalog, SlaPolicy policy)
    {
        if (SlaDefaults.HasOwnTargets(catalog))
            return catalog.Current;

        var former = catalog.CurrentPolicies.Count > 0 ? catalog.CurrentPolicies[0] : null;
        // The calendar may have got another name since the form was shown.
        var calendar = former?.Policy.Calendar ?? catalog.DefaultCalendar.Calendar.Name;
        return PolicyEdits.Save(catalog, former?.Id, policy with { Calendar = calendar });
    }
}
