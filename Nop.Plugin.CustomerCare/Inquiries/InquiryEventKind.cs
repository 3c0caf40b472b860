namespace Nop.Plugin.CustomerCare.Inquiries;

/// <summary>What a line of the event log says. An event changes only what it names.</summary>
public enum InquiryEventKind
{
    /// <summary>The requester wrote. The earliest one opens the inquiry; where it was split off another one, <see cref="InquiryEvent.Value"/> is the number of that.</summary>
    CustomerMessage,

    /// <summary>A human of the shop answered the requester.</summary>
    AgentReply,

    /// <summary>An internal note; never an answer.</summary>
    Note,

    /// <summary>Sent or received by a machine; neither starts nor ends anything.</summary>
    AutomaticReply,

    /// <summary>Given to an agent; <see cref="InquiryEvent.Value"/> is the agent's name.</summary>
    Assigned,

    /// <summary>A new status; <see cref="InquiryEvent.Value"/> is its wire name.</summary>
    Status,

    /// <summary>A new priority; <see cref="InquiryEvent.Value"/> is its wire name.</summary>
    Priority,

    /// <summary>The last message wants no answer.</summary>
    NoReplyNeeded,

    /// <summary>The inquiry is spam: clocks that still run end without a measurement, and it has no breaches.</summary>
    Spam,

    /// <summary>A policy version was attached or withdrawn; <see cref="InquiryEvent.Value"/> is an <see cref="Sla.AppliedSla"/>, the body says how it was chosen.</summary>
    SlaApplied,

    /// <summary>A reply never left the shop; <see cref="InquiryEvent.Value"/> is the source key of the reply that counts no more.</summary>
    ReplyUndelivered,

    /// <summary>The inquiry goes on as another one; <see cref="InquiryEvent.Value"/> is the number of that. What still runs ends, and nothing after it counts here.</summary>
    Merged,

    /// <summary>Another inquiry goes on as this one; <see cref="InquiryEvent.Value"/> is an <see cref="Absorption"/>.</summary>
    Absorbed,

    /// <summary>A customer message opened an inquiry of its own; <see cref="InquiryEvent.Value"/> is its source key, and it counts here no more.</summary>
    SplitOff,

    /// <summary>A customer message was written by a machine after all; <see cref="InquiryEvent.Value"/> is its source key.</summary>
    MarkedAutomatic,

    /// <summary>An automatic message from the requester's side was written by a human after all; <see cref="InquiryEvent.Value"/> is its source key.</summary>
    MarkedHuman,

    /// <summary>A person excused a broken promise; <see cref="InquiryEvent.Value"/> is an <see cref="Sla.ExcusedClock"/>, the body the reason.</summary>
    BreachExcused
}
