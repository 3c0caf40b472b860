using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Services.Helpers;

namespace Nop.Plugin.CustomerCare.Infrastructure.Installation;

/// <summary>Opening hours and a policy to begin with, so that clocks run before a manager has set anything up. Never touches what a manager has saved.</summary>
public sealed class SlaDefaultsStep(Deferred<ISlaCatalogStore> catalogs, IDateTimeHelper dates) : IInstallationStep
{
    public string Name => "first opening hours and policy";

    public async Task InstallAsync()
    {
        if ((await catalogs.Value.LoadAsync()).CurrentCalendars.Count == 0)
            await catalogs.Value.ReplaceAsync(Defaults());
    }

    /// <summary>They go with the tables.</summary>
    public Task RemoveAsync()
    {
        return Task.CompletedTask;
    }

    private SlaSettings Defaults()
    {
        var calendar = FirstCalendar();
        return new SlaSettings([calendar], [SlaDefaults.Policy(calendar.Name)]);
    }

    private BusinessCalendar FirstCalendar()
    {
        try
        {
            return BusinessCalendar.Default(dates.DefaultStoreTimeZone.Id);
        }
        catch (InvalidCalendarException)
        {
            // A zone made up on the server has no name elsewhere; the manager sees UTC on the page of opening hours.
            return BusinessCalendar.Default("Etc/UTC");
        }
    }
}
