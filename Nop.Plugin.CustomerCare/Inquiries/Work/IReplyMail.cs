namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>Puts a reply into the store's outgoing mail.</summary>
public interface IReplyMail
{
    /// <summary>Queues the mail; it has not been sent when this returns.</summary>
    /// <exception cref="Exception">Nothing was queued: no mail account, the queue refused it, the database is away.</exception>
    Task QueueAsync(OutgoingReply reply, CancellationToken cancellation = default);
}
