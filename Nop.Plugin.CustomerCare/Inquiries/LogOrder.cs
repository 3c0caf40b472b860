namespace Nop.Plugin.CustomerCare.Inquiries;

/// <summary>
/// The order in which a log is read: by the instant things happened, not by when this store learned of them. Of things in the same instant a customer's message
/// comes first (an answer can't precede its question), then replies, then all else in order of recording.
/// </summary>
public static class LogOrder
{
    /// <summary>The events in reading order, without replies that never left the shop.</summary>
    public static IReadOnlyList<InquiryEvent> Read(IEnumerable<InquiryEvent> log)
    {
        var events = log as IReadOnlyCollection<InquiryEvent> ?? log.ToList();
        var undelivered = events.Where(line => line.Kind == InquiryEventKind.ReplyUndelivered).Select(line => line.Value).ToHashSet(StringComparer.Ordinal);

        return
        [
            .. events
                .Where(line => line.Kind != InquiryEventKind.AgentReply || !undelivered.Contains(line.SourceKey))
                .OrderBy(line => line.HappenedOnUtc)
                .ThenBy(line => Rank(line.Kind))
                .ThenBy(line => line.Id)
                .ThenBy(line => line.SourceKey, StringComparer.Ordinal)
        ];
    }

    private static int Rank(InquiryEventKind kind)
    {
        return kind switch
        {
            InquiryEventKind.CustomerMessage => 0,
            InquiryEventKind.AgentReply => 1,
            _ => 2
        };
    }
}
