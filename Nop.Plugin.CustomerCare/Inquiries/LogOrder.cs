namespace Nop.Plugin.CustomerCare.Inquiries;

/// <summary>
/// The order in which a log is read: by the second in which things happened, not by when this store learned of them. Within one second a customer's message
/// comes first (an answer can't precede its question, and many sources keep whole seconds only), then replies, then all else; among equals the finer
/// instant decides, then the order of recording.
/// </summary>
public static class LogOrder
{
    /// <summary>The events in reading order, corrected by what was found out later: see <see cref="InquiryEventKind"/>.</summary>
    public static IReadOnlyList<InquiryEvent> Read(IEnumerable<InquiryEvent> log)
    {
        var lines = LogCorrections.Apply(log as IReadOnlyCollection<InquiryEvent> ?? log.ToList());
        lines.Sort(Compare);
        return lines;
    }

    private static int Compare(InquiryEvent left, InquiryEvent right)
    {
        var order = (left.HappenedOnUtc.Ticks / TimeSpan.TicksPerSecond).CompareTo(right.HappenedOnUtc.Ticks / TimeSpan.TicksPerSecond);
        if (order == 0)
            order = Rank(left.Kind).CompareTo(Rank(right.Kind));
        if (order == 0)
            order = left.HappenedOnUtc.CompareTo(right.HappenedOnUtc);
        if (order == 0)
            order = left.Id.CompareTo(right.Id);
        return order == 0 ? string.CompareOrdinal(left.SourceKey, right.SourceKey) : order;
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
