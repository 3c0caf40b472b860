namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>Why a clock ended without a measurement.</summary>
public enum EndReason
{
    ResolvedUnanswered,
    ClosedUnanswered,
    NoReplyNeeded,
    Spam
}
