using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>What ends an inquiry that nobody has answered.</summary>
internal static class UnansweredEnd
{
    public static EndReason? Of(InquiryEvent line)
    {
        return line.Kind switch
        {
            InquiryEventKind.Spam => EndReason.Spam,
            InquiryEventKind.Merged => EndReason.Merged,
            InquiryEventKind.NoReplyNeeded => EndReason.NoReplyNeeded,
            InquiryEventKind.Status when line.Value == WireName.Of(InquiryStatus.Resolved) => EndReason.ResolvedUnanswered,
            InquiryEventKind.Status when line.Value == WireName.Of(InquiryStatus.Closed) => EndReason.ClosedUnanswered,
            _ => null
        };
    }

    /// <summary>Whether nothing after the line counts: spam stays spam, and a merged inquiry goes on elsewhere.</summary>
    public static bool IsFinal(InquiryEvent line)
    {
        return line.Kind is InquiryEventKind.Spam or InquiryEventKind.Merged;
    }
}
