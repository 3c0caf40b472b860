namespace Nop.Plugin.CustomerCare.Inquiries.Following;

/// <summary>
/// What of a log its requester may see: what they wrote themselves and what humans of the shop wrote to them. Notes, automatic messages, replies that never left and messages that
/// moved to another inquiry aren't among it.
/// </summary>
public static class ShownMessages
{
    /// <param name="log">In any order.</param>
    /// <returns>In reading order.</returns>
    public static IEnumerable<ShownMessage> Of(IEnumerable<InquiryEvent> log)
    {
        return LogOrder.Read(log)
            .Where(line => line.Kind is InquiryEventKind.CustomerMessage or InquiryEventKind.AgentReply)
            .Select(line => new ShownMessage(line.Kind == InquiryEventKind.AgentReply, line.ActorName, line.HappenedOnUtc, IsExchanged(line) ? line.Body ?? string.Empty : null));
    }

    // What staff wrote down about a call, or on a return request, was never meant for the other side.
    private static bool IsExchanged(InquiryEvent line)
    {
        return line.Kind == InquiryEventKind.CustomerMessage
            ? line.Door != MessageDoor.ByHand
            : line.Door is not (MessageDoor.ByHand or MessageDoor.Elsewhere or MessageDoor.Mailbox or MessageDoor.ReturnRequest);
    }
}
