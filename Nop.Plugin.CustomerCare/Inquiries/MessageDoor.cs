namespace Nop.Plugin.CustomerCare.Inquiries;

/// <summary>Through what a single message or reply came. An inquiry's <see cref="Channel"/> says how it began; a talk may go on elsewhere.</summary>
public enum MessageDoor
{
    /// <summary>Written by staff on the inquiry's own page.</summary>
    InquiryPage,

    /// <summary>Written by the requester on the page where they follow their inquiry.</summary>
    StatusPage,

    /// <summary>The store admin's "send e-mail" to a customer.</summary>
    AdminEmail,

    /// <summary>A note of an order that its customer may see.</summary>
    OrderNote,

    /// <summary>A return request, or what staff wrote on it.</summary>
    ReturnRequest,

    /// <summary>The shop's reply under a product review.</summary>
    ReviewReply,

    /// <summary>A private message of the store.</summary>
    PrivateMessage,

    /// <summary>Answered from the owner's own mailbox, as whoever answered confirmed.</summary>
    Mailbox,

    /// <summary>Answered in some other way, as an agent said.</summary>
    Elsewhere,

    /// <summary>Told by another system.</summary>
    Api,

    /// <summary>Entered by staff for somebody who called, chatted or came by.</summary>
    ByHand
}
