using Nop.Core.Domain.Messages;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>
/// Puts mails into the host's queue so that they can be found there. Our note that a mail was queued is a second write: if the process ends between the two, the next
/// one looks into the queue before it sends the same again.
/// </summary>
public sealed class QueuedMails(IQueuedEmailService queue)
{
    private const string MarkStart = $"<!-- {CustomerCareDefaults.SYSTEM_NAME} ";
    private const string MarkEnd = " -->";

    public async Task AddAsync(QueuedEmail mail, string claimId)
    {
        mail.Body += Mark(claimId);
        await queue.InsertQueuedEmailAsync(mail);
    }

    /// <summary>The mail of a claim; null if there is none in the queue.</summary>
    /// <param name="sinceUtc">Older mails aren't looked at.</param>
    public async Task<QueuedEmail?> FindAsync(string claimId, string address, DateTime sinceUtc)
    {
        return (await SearchAsync(address, sinceUtc)).FirstOrDefault(mail => IsMarked(mail, claimId));
    }

    /// <summary>Which of these claims have a mail in the queue.</summary>
    /// <param name="sinceUtc">Older mails aren't looked at.</param>
    public async Task<IReadOnlySet<string>> FindAsync(IEnumerable<string> claimIds, string address, DateTime sinceUtc)
    {
        var mails = await SearchAsync(address, sinceUtc);
        return claimIds.Where(claim => mails.Any(mail => IsMarked(mail, claim))).ToHashSet(StringComparer.Ordinal);
    }

    private async Task<IEnumerable<QueuedEmail>> SearchAsync(string address, DateTime sinceUtc)
    {
        return await queue.SearchEmailsAsync(null!, address, sinceUtc, null, false, false, int.MaxValue, true);
    }

    /// <summary>A mail's body without the mark of its claim.</summary>
    public static string WithoutMark(string body)
    {
        var mark = body.LastIndexOf(MarkStart, StringComparison.Ordinal);
        return mark >= 0 && body.EndsWith(MarkEnd, StringComparison.Ordinal) ? body[..mark] : body;
    }

    private static bool IsMarked(QueuedEmail mail, string claimId)
    {
        return mail.Body?.EndsWith(Mark(claimId), StringComparison.Ordinal) == true;
    }

    private static string Mark(string claimId)
    {
        return MarkStart + claimId + MarkEnd;
    }
}
