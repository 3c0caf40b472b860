using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>
/// Until the inquiry is resolved, or closed after an answer, for the first time. Waiting for the customer or a third party pauses it, until the next
/// status. Closed, or found to need no reply, before anybody answered: it ends without a measurement.
/// </summary>
internal static class FirstResolution
{
    public static ClockSpan Read(QuestionLog log)
    {
        var clock = new SpanReader(SlaMetric.FirstResolution, 1, log.StartedOnUtc, log.StartsPaused);
        var answered = false;
        foreach (var line in log.Lines)
        {
            if (Question.AskedOn(line) is { } asked)
                clock.WaitSince(asked);
            answered |= line.Kind == InquiryEventKind.AgentReply;
            if (ResolutionEnd.Is(line, answered))
                return clock.Finish(line, ResolutionEnd.Unmeasured(line, answered));

            clock.Pause(line);
        }

        return clock.Running();
    }
}
