using System.Globalization;
using Nop.Plugin.CustomerCare.Inquiries.Replies;

namespace Nop.Plugin.CustomerCare.Inquiries.Traces;

/// <summary>A mail that staff wrote to a customer in the store's admin, as a reply. The host keeps neither the customer's id nor the store with a mail.</summary>
public static class AdminMailReply
{
    /// <param name="author">Null where it was found afterwards: the host doesn't keep who wrote it.</param>
    public static OutsideReply Of(QueuedMailTrace trace, ReplyAuthor? author, bool isRecovered)
    {
        ArgumentNullException.ThrowIfNull(trace);
        return new OutsideReply
        {
            SourceKey = KeyOf(trace.Id),
            Door = MessageDoor.AdminEmail,
            HappenedOnUtc = trace.CreatedOnUtc,
            RequesterEmail = trace.To,
            RequesterName = trace.ToName,
            Subject = trace.Subject,
            Body = PlainText.Of(trace.Body ?? string.Empty),
            ActorId = author?.Id,
            ActorName = author?.Name,
            IsRecovered = isRecovered
        };
    }

    /// <summary>The source key of the reply that a queued mail is.</summary>
    public static string KeyOf(int queuedEmailId)
    {
        return SourceKey.Of("admin_email", queuedEmailId.ToString(CultureInfo.InvariantCulture));
    }
}
