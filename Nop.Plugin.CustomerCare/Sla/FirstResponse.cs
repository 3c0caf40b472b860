using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>Until the first reply by a human of the shop; nothing pauses it, and what ends the inquiry before that ends it unanswered.</summary>
internal static class FirstResponse
{
    public static ClockSpan Read(IEnumerable<InquiryEvent> lines, DateTime startedOnUtc)
    {
        var span = new ClockSpan(SlaMetric.FirstResponse, 1, startedOnUtc);
        foreach (var line in lines)
        {
            if (line.Kind == InquiryEventKind.AgentReply)
                return span with { FinishedOnUtc = line.HappenedOnUtc };
            if (UnansweredEnd.Of(line) is { } reason)
                return span with { FinishedOnUtc = line.HappenedOnUtc, EndReason = reason };
        }

        return span;
    }
}
