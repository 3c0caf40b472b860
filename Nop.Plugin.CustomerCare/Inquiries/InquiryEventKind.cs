namespace Nop.Plugin.CustomerCare.Inquiries;

/// <summary>What a line of the event log says. An event changes only what it names.</summary>
public enum InquiryEventKind
{
    /// <summary>The requester wrote. The earliest one opens the inquiry.</summary>
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

    /// <summary>A policy version was attached; <see cref="InquiryEvent.Value"/> is "policyId:calendarId", both version ids.</summary>
    SlaApplied,

    /// <summary>A reply never left the shop; <see cref="InquiryEvent.Value"/> is the source key of the reply that counts no more.</summary>
    ReplyUndelivered
}
