using Nop.Plugin.CustomerCare.Inquiries.Html;
using Nop.Plugin.CustomerCare.Inquiries.Work;

namespace Nop.Plugin.CustomerCare.Inquiries.Following;

/// <summary>
/// What of a log its requester may see: what they wrote themselves and what humans of the shop wrote to them. Notes, automatic messages, replies that never left and messages that
/// moved to another inquiry aren't among it.
/// </summary>
public static class ShownMessages
{
    /// <param name="log">In any order.</param>
    /// <param name="files">By the source key of the reply that they went with; null for none.</param>
    /// <returns>In reading order.</returns>
    public static IEnumerable<ShownMessage> Of(IEnumerable<InquiryEvent> log, ILookup<string, Attachment>? files = null)
    {
        return LogOrder.Read(log)
            .Where(line => line.Kind is InquiryEventKind.CustomerMessage or InquiryEventKind.AgentReply)
            .Select(line => IsExchanged(line) ? Shown(line) with { Text = line.Body ?? string.Empty, Html = CleanHtml(line), Files = Sent(line, files) } : Shown(line));
    }

    private static IReadOnlyList<Attachment> Sent(InquiryEvent line, ILookup<string, Attachment>? files)
    {
        return line.Kind == InquiryEventKind.AgentReply && files?.Contains(line.SourceKey) == true ? [.. files[line.SourceKey]] : [];
    }

    private static ShownMessage Shown(InquiryEvent line)
    {
        return new ShownMessage(line.Kind == InquiryEventKind.AgentReply, line.ActorName, line.HappenedOnUtc, null);
    }

    // Cleaned once more: what stands in the table isn't trusted with a page.
    private static string? CleanHtml(InquiryEvent line)
    {
        var isRich = line is { Kind: InquiryEventKind.AgentReply, Html: { Length: > 0 and <= ReplyHtml.Longest } };
        return isRich && ReplyHtml.Clean(line.Html) is { Length: > 0 } html ? html : null;
    }

    // What staff wrote down about a call, or on a return request, was never meant for the other side.
    private static bool IsExchanged(InquiryEvent line)
    {
        return line.Kind == InquiryEventKind.CustomerMessage
            ? line.Door != MessageDoor.ByHand
            : line.Door is not (MessageDoor.ByHand or MessageDoor.Elsewhere or MessageDoor.Mailbox or MessageDoor.ReturnRequest);
    }
}
