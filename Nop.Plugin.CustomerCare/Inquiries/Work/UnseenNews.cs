namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>What was said in an inquiry since an agent last looked.</summary>
internal static class UnseenNews
{
    /// <param name="seenEventId">The last line that was shown; null asks for nothing.</param>
    /// <exception cref="ConversationMovedException">A message, somebody else's reply or note, or a merged inquiry came after it.</exception>
    public static void RequireNone(InquiryLog inquiry, long? seenEventId, int? agentId)
    {
        if (seenEventId is { } seen && inquiry.Log.Any(line => line.Id > seen && IsNews(line, agentId)))
            throw new ConversationMovedException(inquiry.Inquiry.Id, seen);
    }

    private static bool IsNews(InquiryEvent line, int? agentId)
    {
        return line.Kind switch
        {
            InquiryEventKind.CustomerMessage or InquiryEventKind.Absorbed => true,
            InquiryEventKind.AgentReply or InquiryEventKind.Note => agentId is null || line.ActorId != agentId,
            _ => false
        };
    }
}
