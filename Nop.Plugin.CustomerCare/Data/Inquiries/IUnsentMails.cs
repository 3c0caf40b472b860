namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>Mails in the host's queue that nobody has tried to send yet.</summary>
public interface IUnsentMails
{
    /// <summary>
    /// Gives a mail another subject and body if nobody has tried to send it yet. A single statement of its own: the host's service writes whole rows, and a row read before the mail was sent and
    /// written after it would have it sent twice.
    /// </summary>
    /// <returns>Whether it was so.</returns>
    Task<bool> RewriteAsync(int queuedEmailId, string subject, string body, CancellationToken cancellation = default);
}
