using System.Globalization;
using Nop.Plugin.CustomerCare.Inquiries.Replies;

namespace Nop.Plugin.CustomerCare.Inquiries.Traces;

/// <summary>A note of an order that its customer may see, as a reply.</summary>
public static class OrderNoteReply
{
    /// <param name="author">Null where the note was found afterwards: the host doesn't keep who wrote it.</param>
    public static OutsideReply Of(OrderNoteTrace trace, ReplyAuthor? author, bool isRecovered)
    {
        ArgumentNullException.ThrowIfNull(trace);
        return new OutsideReply
        {
            SourceKey = SourceKey.Of("order_note", trace.Id.ToString(CultureInfo.InvariantCulture)),
            Door = MessageDoor.OrderNote,
            HappenedOnUtc = trace.CreatedOnUtc,
            StoreId = trace.StoreId,
            CustomerId = trace.Customer.CustomerId,
            RequesterEmail = trace.Customer.Email,
            RequesterName = trace.Customer.Name,
            OrderNumber = trace.OrderNumber,
            Body = trace.Text,
            ActorId = author?.Id,
            ActorName = author?.Name,
            IsRecovered = isRecovered
        };
    }
}
