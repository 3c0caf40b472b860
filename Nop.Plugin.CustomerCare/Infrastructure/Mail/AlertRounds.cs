using System.Globalization;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Alerts;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>When the task last looked, and whose turn it is now: calendars that are open and, where alerts are collected, whose next round has come.</summary>
public sealed class AlertRounds(IAlertStore alerts, IMilestones milestones, ISlaCatalogStore catalogs)
{
    private const string LOOKED = "alerts-looked";

    /// <summary>Whether nobody has looked for so long that a backlog is to be expected.</summary>
    public async Task<bool> BeginAsync(DateTime nowUtc)
    {
        return await milestones.FindAsync(LOOKED) is { } last && nowUtc - last > DigestSchedule.Standstill;
    }

    public Task EndAsync(DateTime nowUtc)
    {
        return milestones.SetAsync(LOOKED, nowUtc);
    }

    /// <summary>The catalog, and the calendar versions of a store whose alerts may go out now.</summary>
    public async Task<(SlaCatalog Catalog, IReadOnlyList<int> Calendars)> OpenAsync(int storeId, DigestSchedule schedule, DateTime nowUtc)
    {
        var catalog = await catalogs.LoadAsync();
        var concerned = await alerts.ReadCalendarsAsync(storeId, nowUtc);
        if (schedule.Delivery != AlertDelivery.AtOnce)
            concerned = [.. concerned.Union(catalog.CurrentCalendars.Select(calendar => calendar.Id))];

        var open = new List<int>();
        foreach (var calendar in concerned)
            if (await IsOpenAsync(storeId, calendar, catalog, schedule, nowUtc))
                open.Add(calendar);

        return (catalog, open);
    }

    /// <summary>This round is over: its mails are sent, or there was nothing to send.</summary>
    public async Task CloseAsync(int storeId, DigestSchedule schedule, IReadOnlyList<int> calendars, DateTime nowUtc)
    {
        if (schedule.Delivery == AlertDelivery.AtOnce)
            return;

        foreach (var calendar in calendars)
            await milestones.SetAsync(Round(storeId, calendar), nowUtc);
    }

    private async Task<bool> IsOpenAsync(int storeId, int calendarId, SlaCatalog catalog, DigestSchedule schedule, DateTime nowUtc)
    {
        var time = catalog.Time(calendarId, TargetTime.Business);
        if (schedule.Delivery == AlertDelivery.AtOnce)
            return time.IsOpen(nowUtc);

        var last = await milestones.FindAsync(Round(storeId, calendarId));
        if (last is null)
            await milestones.SetAsync(Round(storeId, calendarId), nowUtc);
        return schedule.IsDue(last, nowUtc, time) && time.IsOpen(nowUtc);
    }

    private static string Round(int storeId, int calendarId)
    {
        return string.Create(CultureInfo.InvariantCulture, $"alerts-round-{storeId}-{calendarId}");
    }
}
