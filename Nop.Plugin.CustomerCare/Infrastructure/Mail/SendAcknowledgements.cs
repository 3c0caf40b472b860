using System.Globalization;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Promises;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>
/// Acknowledges what has just come in, in each store that wants it. A task does so, not the form: the form waits for nothing, and what a process left undone when it
/// ended is found the same way.
/// </summary>
public sealed class SendAcknowledgements(
    StoreSettings stores,
    IAcknowledgementStore acknowledgements,
    ISlaCatalogStore catalogs,
    MailAccounts accounts,
    AcknowledgementMail mail,
    AlertTroubles troubles,
    TimeProvider clock)
{
    private const int BATCH = 200;

    public async Task ExecuteAsync(CancellationToken cancellation = default)
    {
        var storeIds = (await stores.WhereAsync(settings => settings.AcknowledgementsEnabled)).Select(one => one.Store.Id).ToList();
        if (storeIds.Count == 0)
            return;

        // Those that get no mail are found again each time, so all are gone through: many of them must not hide the one that wants one.
        var nowUtc = clock.NowUtc();
        var after = 0L;
        while (await acknowledgements.FindAsync(storeIds, nowUtc - PromiseRule.Fresh, after, BATCH, cancellation) is { Count: > 0 } found)
        {
            await SendAsync(found, nowUtc, cancellation);
            after = found[^1].Inquiry.Id;
        }
    }

    private async Task SendAsync(IReadOnlyList<InquiryLog> found, DateTime nowUtc, CancellationToken cancellation)
    {
        var catalog = await catalogs.LoadAsync(cancellation);
        var own = await accounts.OwnAddressesAsync();
        foreach (var inquiry in found)
            await troubles.TryAsync(string.Create(CultureInfo.InvariantCulture, $"acknowledge inquiry {inquiry.Inquiry.Id}"), async () =>
            {
                if (PromiseRule.Of(inquiry, catalog, own, nowUtc) is { } promise)
                    await mail.SendAsync(inquiry.Inquiry, promise);
            });
    }
}
