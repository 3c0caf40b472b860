namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>Why a clock ended without a measurement.</summary>
public enum EndReason
{
    ResolvedUnanswered,
    ClosedUnanswered,
    NoReplyNeeded,
    Spam,

    /// <summary>The inquiry goes on as another one.</summary>
    Merged,

    /// <summary>A manager's edit left no policy that matches.</summary>
    PolicyWithdrawn
}
