namespace Nop.Plugin.CustomerCare.Inquiries.Recovery;

/// <summary>What the store's own tables keep of messages and replies. In this order where two happened at the same instant: what asks stands before what answers.</summary>
public enum TraceKind
{
    /// <summary>A mail in the host's queue that carries what somebody wrote in the contact form, to the store or to a vendor.</summary>
    ContactMail,

    ReturnRequest,

    Review,

    PrivacyRequest,

    /// <summary>A private message, of a customer to staff or the other way round.</summary>
    PrivateMessage,

    /// <summary>A mail that staff wrote to a customer in the store's admin.</summary>
    StaffMail,

    /// <summary>A note of an order that its customer may see.</summary>
    OrderNote,

    /// <summary>What staff made of a return request.</summary>
    ReturnAnswer
}
