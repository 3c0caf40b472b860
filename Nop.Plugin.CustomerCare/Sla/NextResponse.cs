using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>
/// Once the first response is given, or ended without one: a clock for each oldest unanswered question, until the next reply. Waiting for the customer or a
/// third party pauses it, also when that began before the question.
/// </summary>
internal static class NextResponse
{
    public static IEnumerable<ClockSpan> Read(QuestionLog log)
    {
        SpanReader? clock = null;
        var cycle = 0;
        var first = true;
        var paused = log.StartsPaused;
        foreach (var line in log.Lines)
        {
            if (!first && Question.AskedOn(line) is { } asked)
            {
                clock ??= new SpanReader(SlaMetric.NextResponse, ++cycle, asked, paused);
                clock.WaitSince(asked);
            }

            var reason = UnansweredEnd.Of(line);
            if (line.Kind == InquiryEventKind.AgentReply || reason is not null)
            {
                first = false;
                if (clock is not null)
                    yield return clock.Finish(line, reason);
                clock = null;
            }

            if (UnansweredEnd.IsFinal(line))
                yield break;

            clock?.Pause(line);
            paused = line.Kind == InquiryEventKind.Status ? SpanReader.Pauses(line) : paused;
        }

        if (clock is not null)
            yield return clock.Running();
    }
}
