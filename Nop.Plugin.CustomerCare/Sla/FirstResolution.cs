using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>
/// Until the inquiry is resolved, or closed after an answer, for the first time. Waiting for the customer or a third party pauses it, until the next
/// status. Closed, or found to need no reply, before anybody answered: it ends without a measurement.
/// </summary>
internal static class FirstResolution
{
    public static ClockSpan Read(IEnumerable<InquiryEvent> lines, DateTime startedOnUtc)
    {
        var span = new ClockSpan(SlaMetric.FirstResolution, 1, startedOnUtc);
        var pauses = new List<ClosedSpan>();
        DateTime? pausedOnUtc = null;
        var answered = false;

        foreach (var line in lines)
        {
            answered |= line.Kind == InquiryEventKind.AgentReply;
            if (pausedOnUtc is { } paused && (line.Kind == InquiryEventKind.Status || Ends(line, answered)))
            {
                pauses.Add(new ClosedSpan(paused, line.HappenedOnUtc));
                pausedOnUtc = null;
            }

            if (Ends(line, answered))
                return span with { FinishedOnUtc = line.HappenedOnUtc, EndReason = Unmeasured(line, answered), Pauses = pauses };
            if (IsPause(line))
                pausedOnUtc = line.HappenedOnUtc;
        }

        return span with { Pauses = pauses, PausedOnUtc = pausedOnUtc };
    }

    private static bool Ends(InquiryEvent line, bool answered)
    {
        return UnansweredEnd.Of(line) is { } reason && (reason != EndReason.NoReplyNeeded || !answered);
    }

    private static EndReason? Unmeasured(InquiryEvent line, bool answered)
    {
        return UnansweredEnd.Of(line) switch
        {
            EndReason.ResolvedUnanswered => null,
            EndReason.ClosedUnanswered when answered => null,
            var reason => reason
        };
    }

    private static bool IsPause(InquiryEvent line)
    {
        return line.Kind == InquiryEventKind.Status
            && (line.Value == WireName.Of(InquiryStatus.Pending) || line.Value == WireName.Of(InquiryStatus.OnHold));
    }
}
