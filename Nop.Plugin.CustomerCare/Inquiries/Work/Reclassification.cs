namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>Changes who a message is taken to be from.</summary>
internal static class Reclassification
{
    /// <param name="mark"><see cref="InquiryEventKind.MarkedAutomatic"/> or <see cref="InquiryEventKind.MarkedHuman"/>.</param>
    public static Task<bool> ReclassifyAsync(
        this IInquiryStore store,
        AgentAction action,
        string messageKey,
        InquiryEventKind mark,
        DateTime nowUtc,
        CancellationToken cancellation)
    {
        var line = action.Event(mark, nowUtc, messageKey);
        return store.RecordAsync(action.InquiryId, line.SourceKey, Lines, cancellation);

        IEnumerable<InquiryEvent> Lines(InquiryLog inquiry)
        {
            StaffWork.RequireMeasured(inquiry);
            var wanted = mark == InquiryEventKind.MarkedAutomatic ? InquiryEventKind.AutomaticReply : InquiryEventKind.CustomerMessage;
            return KindOf(inquiry, messageKey) == wanted ? [] : [line];
        }
    }

    private static InquiryEventKind KindOf(InquiryLog inquiry, string messageKey)
    {
        var message = LogOrder.Read(inquiry.Log).FirstOrDefault(line => line.SourceKey == messageKey);
        return message is { Kind: InquiryEventKind.CustomerMessage } or { Kind: InquiryEventKind.AutomaticReply, Actor: ActorKind.Requester }
            ? message.Kind
            : throw new WorkRefusedException(WorkRefusal.NoSuchMessage, inquiry.Inquiry.Id);
    }
}
