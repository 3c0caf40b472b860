namespace Nop.Plugin.CustomerCare.Sla.Explanation;

/// <summary>What a line of the log did to a clock, or didn't though one might think so.</summary>
public enum ClockStepKind
{
    /// <summary>The customer's message from which it counts.</summary>
    Started,

    /// <summary>A merged inquiry brought an older message along, from which it counts.</summary>
    StartedByMerge,

    /// <summary>The reply that finished it.</summary>
    Answered,

    /// <summary>The status that finished it.</summary>
    Resolved,

    /// <summary>What ended it without a measurement.</summary>
    Ended,

    /// <summary>Another message of the customer; it restarts nothing.</summary>
    FurtherMessage,

    /// <summary>An internal note; it stops nothing.</summary>
    Note,

    /// <summary>A message of a machine; it starts and stops nothing.</summary>
    AutomaticReply,

    /// <summary>A reply whose mail never left the shop; it doesn't count.</summary>
    UndeliveredReply,

    /// <summary>A customer's message that opened an inquiry of its own; it doesn't count here.</summary>
    MovedMessage,

    /// <summary>A reply, where only a resolution finishes the clock.</summary>
    ReplyIsNoResolution,

    /// <summary>A waiting status, where nothing pauses the clock.</summary>
    StatusDoesNotPause,

    /// <summary>A resolution that didn't last, where the last one counts.</summary>
    ResolvedForNow,

    /// <summary>A reply after the clock had ended without a measurement.</summary>
    ReplyAfterEnd,

    /// <summary>The inquiry was opened again after the clock had finished; it restarts nothing.</summary>
    Reopened
}
