using System.Globalization;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Alerts;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>Tells staff what is due soon and what is overdue, in each store that wants it.</summary>
public sealed class SendAlerts(StoreSettings stores, AlertRounds rounds, CollectAlerts collect, AlertMail mail, AlertTroubles troubles, TimeProvider clock)
{
    public async Task ExecuteAsync(CancellationToken cancellation = default)
    {
        var nowUtc = clock.NowUtc();
        var afterStandstill = await rounds.BeginAsync(nowUtc);
        foreach (var (store, settings) in await stores.WhereAsync(settings => settings.AlertsEnabled))
            await troubles.TryAsync(
                string.Create(CultureInfo.InvariantCulture, $"alert the staff of store {store.Id}"),
                () => SendAsync(store, settings, afterStandstill, nowUtc));
        await rounds.EndAsync(nowUtc);
    }

    private async Task SendAsync(Store store, CustomerCareSettings settings, bool afterStandstill, DateTime nowUtc)
    {
        var schedule = new DigestSchedule(settings.AlertDelivery, settings.DigestHours, settings.DigestHour);
        var (catalog, calendars) = await rounds.OpenAsync(store.Id, schedule, nowUtc);
        if (calendars.Count == 0)
            return;

        var pending = await collect.ExecuteAsync(store, settings, new AlertScope(store.Id, calendars), catalog, nowUtc);
        var sent = new List<bool>();
        foreach (var recipient in pending.GroupBy(alert => alert.Recipient.Key))
            sent.Add(await SendAsync([.. recipient], schedule.InOneMail(recipient.Count(), afterStandstill), store));

        // One recipient whose mail can't be made waits for the next round; were this one kept open, the others would get what is new every minute.
        if (sent.Count == 0 || sent.Contains(true))
            await rounds.CloseAsync(store.Id, schedule, calendars, nowUtc);
    }

    private async Task<bool> SendAsync(List<PendingAlert> alerts, bool inOneMail, Store store)
    {
        var mails = inOneMail
            ? [(MailText.SlaDigest, alerts)]
            : alerts.Select(alert => (Text: alert.Due.IsBreach ? MailText.SlaBreach : MailText.SlaWarning, Alerts: new List<PendingAlert> { alert })).ToList();
        var complete = true;
        foreach (var (text, content) in mails)
            complete &= await troubles.TryAsync($"queue an alert about inquiry {AlertMail.Numbers(content)}", () => mail.SendAsync(text, content, store));

        return complete;
    }
}
