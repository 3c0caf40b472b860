using System.Globalization;
using Nop.Plugin.CustomerCare.Inquiries.Replies;

namespace Nop.Plugin.CustomerCare.Inquiries.Traces;

/// <summary>A private message of a member of staff to a customer, as a reply.</summary>
public static class PrivateMessageReply
{
    /// <param name="author">Who wrote it, where that isn't the sender that the message names; else null.</param>
    public static OutsideReply Of(PrivateMessageTrace trace, ReplyAuthor? author, bool isRecovered)
    {
        ArgumentNullException.ThrowIfNull(trace);
        return new OutsideReply
        {
            SourceKey = SourceKey.Of("private_message_reply", trace.Id.ToString(CultureInfo.InvariantCulture)),
            Door = MessageDoor.PrivateMessage,
            HappenedOnUtc = trace.CreatedOnUtc,
            StoreId = trace.StoreId,
            CustomerId = trace.To.CustomerId,
            RequesterEmail = trace.To.Email,
            RequesterName = trace.To.Name,
            Subject = trace.Subject,
            Body = BoardText.Plain(trace.Text),
            ActorId = author?.Id ?? trace.From.CustomerId,
            ActorName = author is null ? trace.From.Name : author.Name,
            IsRecovered = isRecovered
        };
    }
}
