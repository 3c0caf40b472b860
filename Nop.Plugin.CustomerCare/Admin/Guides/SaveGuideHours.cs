using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Guides;

/// <summary>Puts the guide's opening hours in the place of those of the installation.</summary>
public sealed class SaveGuideHours(SaveGuideStep save)
{
    /// <returns>False if somebody had set up opening hours already: those stay as they are.</returns>
    public Task<bool> ExecuteAsync(BusinessCalendar calendar)
    {
        return save.ExecuteAsync(GuideStep.Hours, SlaDefaults.HasOwnHours, catalog => Put(catalog, calendar));
    }

    /// <summary>The set with it in place; the set as it is where somebody has one of their own.</summary>
    internal static SlaSettings Put(SlaCatalog catalog, BusinessCalendar calendar)
    {
        if (SlaDefaults.HasOwnHours(catalog))
            return catalog.Current;

        return CalendarEdits.Save(catalog, catalog.CurrentCalendars.Count > 0 ? catalog.CurrentCalendars[0].Id : null, calendar);
    }
}
