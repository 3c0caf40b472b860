using System.Globalization;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla.Alerts;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>Queues one mail about one or several alerts, once.</summary>
public sealed class AlertMail(IAlertStore alerts, ActiveTemplates templates, AlertTexts texts, MailWriter writer, QueuedMails queue, TimeProvider clock)
{
    // How far back a mail whose note was lost is looked for.
    private static readonly TimeSpan Lookback = TimeSpan.FromDays(2);

    /// <summary>Nothing is sent where the owner has switched the template off, nor what another node is sending.</summary>
    /// <param name="pending">All to the same recipient.</param>
    /// <exception cref="Exception">The mail could not be queued; the alerts wait for the next run.</exception>
    public async Task SendAsync(MailText text, IReadOnlyList<PendingAlert> pending, Store store)
    {
        var recipient = pending[0].Recipient;
        if (await templates.FindAsync(text, store.Id, recipient.Language) is not { } template)
            return;

        var claimId = Guid.NewGuid().ToString("N");
        var mine = await UnsentAsync(claimId, await alerts.ClaimAsync([.. pending.Select(alert => alert.Id)], claimId), pending);
        if (mine.Count > 0 && await QueueAsync(claimId, mine, template, store))
            await alerts.MarkSentAsync(claimId, [.. mine.Select(alert => alert.Id)], clock.NowUtc());
    }

    /// <returns>False if it took so long that another node does it now.</returns>
    private async Task<bool> QueueAsync(string claimId, IReadOnlyList<PendingAlert> mine, MailTemplate template, Store store)
    {
        var recipient = mine[0].Recipient;
        try
        {
            var tokens = await texts.TokensAsync(mine, store, recipient.Language);
            var draft = new MailDraft(store, recipient.Language, template, tokens) { Address = recipient.Address, Name = recipient.Name, NowUtc = clock.NowUtc() };
            var mail = await writer.WriteAsync(draft);
            if (!await alerts.KeepAsync(claimId, [.. mine.Select(alert => alert.Id)]))
            {
                await alerts.ReleaseAsync(claimId);
                return false;
            }

            await queue.AddAsync(mail, claimId);
            return true;
        }
        catch (Exception)
        {
            await alerts.ReleaseAsync(claimId);
            throw;
        }
    }

    private async Task<IReadOnlyList<PendingAlert>> UnsentAsync(string claimId, IReadOnlyList<AlertClaim> claims, IReadOnlyList<PendingAlert> pending)
    {
        var earlier = claims.Select(claim => claim.EarlierClaim).OfType<string>().Distinct().ToList();
        if (earlier.Count > 0)
        {
            var queued = await queue.FindAsync(earlier, pending[0].Recipient.Address, clock.NowUtc() - Lookback);
            var sent = claims.Where(claim => claim.EarlierClaim is { } before && queued.Contains(before)).ToList();
            await alerts.MarkSentAsync(claimId, [.. sent.Select(claim => claim.Id)], clock.NowUtc());
            claims = [.. claims.Except(sent)];
        }

        var ids = claims.Select(claim => claim.Id).ToHashSet();
        return [.. pending.Where(alert => ids.Contains(alert.Id))];
    }

    /// <summary>For the log.</summary>
    internal static string Numbers(IEnumerable<PendingAlert> pending)
    {
        var numbers = pending.Select(alert => alert.Inquiry.Id).Distinct().Order().ToList();
        return string.Join(", ", numbers.Take(10).Select(number => number.ToString(CultureInfo.InvariantCulture))) + (numbers.Count > 10 ? " and others" : string.Empty);
    }
}
