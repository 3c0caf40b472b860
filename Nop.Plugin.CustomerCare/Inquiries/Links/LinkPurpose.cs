namespace Nop.Plugin.CustomerCare.Inquiries.Links;

/// <summary>What a signed link is for; a link for one purpose opens nothing else.</summary>
public enum LinkPurpose
{
    /// <summary>The requester's own page of the inquiry.</summary>
    Status,

    /// <summary>"I answered this", for the shop's own mailbox.</summary>
    AnsweredThis,

    /// <summary>The address that answers to our mails come back to.</summary>
    ReplyAddress
}
