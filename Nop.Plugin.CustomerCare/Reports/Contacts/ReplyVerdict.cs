namespace Nop.Plugin.CustomerCare.Reports.Contacts;

/// <summary>Whether the requester had to write again after a reply.</summary>
public enum ReplyVerdict
{
    /// <summary>The hours passed without another contact.</summary>
    Enough,

    /// <summary>The requester wrote again within the hours.</summary>
    Repeated,

    /// <summary>The hours haven't passed yet, and nobody wrote again so far.</summary>
    NotKnownYet,

    /// <summary>The shop added another reply within the hours, before anybody wrote again: that one is judged.</summary>
    Continued
}
