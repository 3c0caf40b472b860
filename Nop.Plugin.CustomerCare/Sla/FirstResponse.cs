using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>Until the first reply by a human of the shop; nothing pauses it, and what ends the inquiry before that ends it unanswered.</summary>
internal static class FirstResponse
{
    public static ClockSpan Read(QuestionLog log)
    {
        var clock = new SpanReader(SlaMetric.FirstResponse, 1, log.StartedOnUtc, paused: false);
        foreach (var line in log.Lines)
        {
            if (Question.AskedOn(line) is { } asked)
                clock.WaitSince(asked);
            if (line.Kind == InquiryEventKind.AgentReply)
                return clock.Finish(line);
            if (UnansweredEnd.Of(line) is { } reason)
                return clock.Finish(line, reason);
        }

        return clock.Running();
    }
}
