using Nop.Core.Domain.Messages;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>
/// Puts mails into the host's queue so that they can be found there. Our note that a mail was queued is a second write: if the process ends between the two, the next
/// one looks into the queue before it sends the same again.
/// </summary>
public sealed class QueuedMails(IQueuedEmailService queue)
{
    public async Task AddAsync(QueuedEmail mail, string claimId)
    {
        mail.Body += Mark(claimId);
        await queue.InsertQueuedEmailAsync(mail);
    }

    /// <summary>Which of these claims have a mail in the queue.</summary>
    /// <param name="sinceUtc">Older mails aren't looked at.</param>
    public async Task<IReadOnlySet<string>> FindAsync(IEnumerable<string> claimIds, string address, DateTime sinceUtc)
    {
        var mails = await queue.SearchEmailsAsync(null!, address, sinceUtc, null, false, false, int.MaxValue, true);
        return claimIds.Where(claim => mails.Any(mail => mail.Body?.EndsWith(Mark(claim), StringComparison.Ordinal) == true)).ToHashSet(StringComparer.Ordinal);
    }

    private static string Mark(string claimId)
    {
        return $"<!-- {CustomerCareDefaults.SYSTEM_NAME} {claimId} -->";
    }
}
