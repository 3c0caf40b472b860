using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>What wants an answer: a customer's message, or one that a merged inquiry brought along unanswered.</summary>
internal static class Question
{
    /// <summary>Since when that line waits for an answer, UTC; null if it asks nothing.</summary>
    public static DateTime? AskedOn(InquiryEvent line)
    {
        return line.Kind switch
        {
            InquiryEventKind.CustomerMessage => line.HappenedOnUtc,
            InquiryEventKind.Absorbed => Absorption.Of(line).WaitingSinceOnUtc,
            _ => null
        };
    }
}
