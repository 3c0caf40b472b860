using System.Globalization;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Alerts;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>Finds what staff of a store should hear of and notes it for each recipient.</summary>
public sealed class CollectAlerts(IAlertStore alerts, AlertRecipients recipients, AlertTroubles troubles)
{
    private const int BATCH = 200;
    private const int MOST = 5000;

    /// <summary>At most some thousand; the next run finds the rest. An inquiry that can't be read is logged and keeps nobody else's alerts back.</summary>
    public async Task<IReadOnlyList<PendingAlert>> ExecuteAsync(Store store, CustomerCareSettings settings, AlertScope scope, SlaCatalog catalog, DateTime nowUtc)
    {
        var pending = new List<PendingAlert>();
        var after = 0L;
        while (pending.Count < MOST)
        {
            var ids = await alerts.FindAsync(scope, nowUtc, after, BATCH);
            if (ids.Count == 0)
                break;

            foreach (var inquiry in await ReadAsync(ids))
                await TryAsync(inquiry.Inquiry.Id, async () => pending.AddRange(await RaiseAsync(inquiry, store, settings, catalog, nowUtc)));
            after = ids[^1];
        }

        return pending;
    }

    private async Task<IReadOnlyList<AlertedInquiry>> ReadAsync(IReadOnlyList<long> ids)
    {
        try
        {
            return await alerts.ReadAsync(ids);
        }
        catch (Exception) when (ids.Count > 1)
        {
            // One of them can't be read; which one shows only when each is read by itself.
            var readable = new List<AlertedInquiry>();
            foreach (var id in ids)
                await TryAsync(id, async () => readable.AddRange(await alerts.ReadAsync([id])));

            return readable;
        }
    }

    private async Task<IEnumerable<PendingAlert>> RaiseAsync(AlertedInquiry inquiry, Store store, CustomerCareSettings settings, SlaCatalog catalog, DateTime nowUtc)
    {
        var wanted = new List<(DueAlert Due, AlertRecipient Recipient)>();
        foreach (var due in DueAlerts.Of(inquiry, catalog, nowUtc))
            foreach (var recipient in await recipients.FindAsync(inquiry.Inquiry, store, settings, due.IsBreach))
                if (due.OnlyTo is null || due.OnlyTo.Contains(recipient.Key))
                    wanted.Add((due, recipient));
        if (wanted.Count == 0)
            return [];

        await alerts.RaiseAsync([.. wanted.Select(one => new NewAlert(one.Due, one.Recipient.Key))], nowUtc);
        var waiting = (await alerts.ReadAsync([inquiry.Inquiry.Id])).SelectMany(read => read.Raised).Where(raised => !raised.IsSent).ToList();
        return from one in wanted
               from raised in waiting
               where raised.Clock == one.Due.Clock && raised.Level == one.Due.Level && raised.RecipientKey == one.Recipient.Key
               select new PendingAlert(raised.Id, one.Due, inquiry.Inquiry, one.Recipient);
    }

    private Task<bool> TryAsync(long inquiryId, Func<Task> work)
    {
        return troubles.TryAsync(string.Create(CultureInfo.InvariantCulture, $"find out whether staff should be alerted of inquiry {inquiryId}"), work);
    }
}
