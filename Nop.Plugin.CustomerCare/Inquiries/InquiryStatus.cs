namespace Nop.Plugin.CustomerCare.Inquiries;

/// <summary>Where an inquiry stands.</summary>
public enum InquiryStatus
{
    /// <summary>Nobody has set a status yet.</summary>
    New,

    /// <summary>The shop works on it.</summary>
    Open,

    /// <summary>Waiting for the customer: next response and resolution pause.</summary>
    Pending,

    /// <summary>Waiting for a third party: next response and resolution pause.</summary>
    OnHold,

    /// <summary>Answered for good; a further message may open it again.</summary>
    Resolved,

    /// <summary>Ended.</summary>
    Closed
}
