using Nop.Core.Domain.Messages;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Summaries;

namespace Nop.Plugin.CustomerCare.Infrastructure.Summaries;

/// <summary>Queues a summary, once for each recipient and period.</summary>
public sealed class SummaryMail(ISummaryStore summaries, SummaryComposer composer, QueuedMails queue, TimeProvider clock)
{
    private static readonly TimeSpan Lookback = TimeSpan.FromDays(3);

    /// <summary>Nothing is sent where the owner has switched the template off, nor what another node sends or has sent.</summary>
    /// <exception cref="Exception">The mail could not be queued; it is tried again.</exception>
    public async Task SendAsync(ManagerSummary summary, SummaryRecipient recipient, Store store)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(recipient);
        var nowUtc = clock.NowUtc();
        if (await composer.ComposeAsync(summary, recipient, store, nowUtc) is not { } mail)
            return;
        if (await summaries.ClaimAsync(new SummaryKey(store.Id, summary.Period, recipient.Key)) is not { } claim)
            return;

        if (await QueueAsync(mail, claim, nowUtc))
            await summaries.MarkSentAsync(claim, nowUtc);
    }

    /// <returns>False if it took so long that another node does it now.</returns>
    private async Task<bool> QueueAsync(QueuedEmail mail, SummaryClaim claim, DateTime nowUtc)
    {
        try
        {
            if (claim.EarlierClaim is { } earlier && await queue.FindAsync(earlier, mail.To, nowUtc - Lookback) is not null)
                return true;
            if (!await summaries.KeepAsync(claim))
                return false;

            await queue.AddAsync(mail, claim.Id);
            return true;
        }
        catch (Exception)
        {
            await summaries.ReleaseAsync(claim);
            throw;
        }
    }
}
