using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Guides;

/// <summary>Puts the guide's targets in the place of those of the installation.</summary>
public sealed class SaveGuideTargets(ChangeCatalog change, ReadGuide read, MarkGuide mark)
{
    /// <returns>False if somebody had set up policies already: those stay as they are.</returns>
    public async Task<bool> ExecuteAsync(SlaPolicy policy)
    {
        // Somebody may have confirmed what the installation put there.
        if ((await read.ExecuteAsync()).IsDone(GuideStep.Targets))
            return false;

        var isSaved = false;
        await change.ExecuteAsync(catalog =>
        {
            isSaved = !SlaDefaults.HasOwnTargets(catalog);
            return Put(catalog, policy);
        });
        await mark.ExecuteAsync(GuideStep.Targets, GuideMark.Done);
        return isSaved;
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
