using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Guides;

/// <summary>Puts what a step of the guide asks for in the place of what the installation put there, for hours and targets alike.</summary>
public sealed class SaveGuideStep(ChangeCatalog change, ReadGuide read, MarkGuide mark)
{
    /// <param name="hasOwn">Whether somebody has set up their own.</param>
    /// <param name="put">The set with the guide's in place; as it is where somebody has their own.</param>
    /// <returns>False if somebody had set up their own already: those stay as they are.</returns>
    public async Task<bool> ExecuteAsync(GuideStep step, Func<SlaCatalog, bool> hasOwn, Func<SlaCatalog, SlaSettings> put)
    {
        // Somebody may have confirmed what the installation put there.
        if ((await read.ExecuteAsync()).IsDone(step))
            return false;

        var isSaved = false;
        await change.ExecuteAsync(catalog =>
        {
            isSaved = !hasOwn(catalog);
            return put(catalog);
        });
        await mark.ExecuteAsync(step, GuideMark.Done);
        return isSaved;
    }
}
