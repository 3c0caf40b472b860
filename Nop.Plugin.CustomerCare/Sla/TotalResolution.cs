using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>
/// Until the inquiry is resolved or closed and stays so. Opening it again continues the clock as if it had never been finished: the time in between counts, for
/// the customer's matter was not settled. Pauses and ends without a measurement as for the first resolution.
/// </summary>
internal static class TotalResolution
{
    public static ClockSpan Read(QuestionLog log)
    {
        var clock = new SpanReader(SlaMetric.TotalResolution, 1, log.StartedOnUtc, log.StartsPaused);
        var answered = false;
        (InquiryEvent Line, EndReason? Reason)? end = null;
        foreach (var line in log.Lines)
        {
            if (end is { } known && Reopens(line, known.Line))
                end = null;
            if (end is null && Question.AskedOn(line) is { } asked)
                clock.WaitSince(asked);
            answered |= line.Kind == InquiryEventKind.AgentReply;
            if (end is null && ResolutionEnd.Is(line, answered))
                end = (line, ResolutionEnd.Unmeasured(line, answered));

            clock.Pause(line);
            if (UnansweredEnd.IsFinal(line))
                break;
        }

        return end is { } last ? clock.Finish(last.Line, last.Reason) : clock.Running();
    }

    // A message that needed no reply leaves the status as it was, so that the next message is what goes on.
    private static bool Reopens(InquiryEvent line, InquiryEvent end)
    {
        return line.Kind switch
        {
            InquiryEventKind.Status => UnansweredEnd.Of(line) is null,
            InquiryEventKind.CustomerMessage => end.Kind == InquiryEventKind.NoReplyNeeded,
            _ => false
        };
    }
}
