using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Summaries;
using Nop.Plugin.CustomerCare.Sla;
using System.Globalization;

namespace Nop.Plugin.CustomerCare.Infrastructure.Summaries;

/// <summary>Sends managers the summaries that are due, in each store that wants them. A run that came late, twice or on several nodes at once mails nobody twice.</summary>
public sealed class SendSummaries(
    StoreSettings stores,
    ISlaCatalogStore catalogs,
    ISummaryStore summaries,
    ISummaryFigures figures,
    SummaryRecipients recipients,
    SummaryMail mail,
    AlertTroubles troubles,
    TimeProvider clock)
{
    public async Task ExecuteAsync(CancellationToken cancellation = default)
    {
        foreach (var (store, settings) in await stores.WhereAsync(settings => settings.SummaryFrequency != SummaryFrequency.Off))
            await troubles.TryAsync(
                string.Create(CultureInfo.InvariantCulture, $"send the managers of store {store.Id} their summary"), () => SendAsync(store, settings, cancellation));
    }

    private async Task SendAsync(Store store, CustomerCareSettings settings, CancellationToken cancellation)
    {
        var zone = BusinessTime.For((await catalogs.LoadAsync(cancellation)).DefaultCalendar.Calendar);
        if (settings.Schedule().Due(clock.NowUtc(), zone) is not { } period)
            return;

        var sent = await summaries.ReadSentAsync(store.Id, period, cancellation);
        var waiting = (await recipients.FindAsync(store, settings)).Where(recipient => !sent.Contains(recipient.Key)).ToList();
        if (waiting.Count == 0)
            return;

        var summary = await figures.ReadAsync(store.Id, period, zone, cancellation);
        foreach (var recipient in waiting)
            await troubles.TryAsync(
                string.Create(CultureInfo.InvariantCulture, $"queue the managers' summary of store {store.Id} for {recipient.Address}"), () => mail.SendAsync(summary, recipient, store));
    }
}
