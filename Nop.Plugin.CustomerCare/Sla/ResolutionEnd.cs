using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>What finishes an inquiry's resolution.</summary>
internal static class ResolutionEnd
{
    /// <summary>Whether the line finishes it. A message that wants no reply does so only where nothing was answered before.</summary>
    public static bool Is(InquiryEvent line, bool answered)
    {
        return UnansweredEnd.Of(line) is { } reason && (reason != EndReason.NoReplyNeeded || !answered);
    }

    /// <summary>Why the line that finishes it gives no measurement; null if it does: resolved in any case, closed after an answer.</summary>
    public static EndReason? Unmeasured(InquiryEvent line, bool answered)
    {
        return UnansweredEnd.Of(line) switch
        {
            EndReason.ResolvedUnanswered => null,
            EndReason.ClosedUnanswered when answered => null,
            var reason => reason
        };
    }
}
