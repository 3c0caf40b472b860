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
    private const int MOST = 200;

    public async Task ExecuteAsync(CancellationToken cancellation = default)
    {
        var storeIds = (await stores.WhereAsync(settings => settings.AcknowledgementsEnabled)).Select(one => one.Store.Id).ToList();
        if (storeIds.Count == 0)
            return;

        var nowUtc = clock.NowUtc();
        var found = await acknowledgements.FindAsync(storeIds, nowUtc - PromiseRule.Fresh, MOST, cancellation);
        if (found.Count == 0)
            return;

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
