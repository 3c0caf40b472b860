namespace Nop.Plugin.CustomerCare.Surveys;

/// <summary>Why a form isn't counted.</summary>
public enum SuspicionReason
{
    /// <summary>Without the page's antiforgery token, or with somebody else's.</summary>
    Antiforgery,

    /// <summary>A field that people don't see was filled in.</summary>
    Honeypot,

    /// <summary>Sent off faster than a person reads.</summary>
    TooFast,

    /// <summary>Links with different scores were opened within a minute.</summary>
    SeveralLinks,

    /// <summary>The form isn't one we made for this invitation, or is too old.</summary>
    Form,

    /// <summary>The answer stands already.</summary>
    Answered
}
