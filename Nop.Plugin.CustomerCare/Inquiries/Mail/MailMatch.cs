namespace Nop.Plugin.CustomerCare.Inquiries.Mail;

/// <summary>By what a mail found its inquiry; the wire names are part of the API.</summary>
public enum MailMatch
{
    /// <summary>The mark in the subject, or our own reply address.</summary>
    Token,

    /// <summary>In-Reply-To or References name a mail that is there.</summary>
    Reference,

    /// <summary>The same requester, and the order's number.</summary>
    Order,

    /// <summary>The same requester, and the same subject.</summary>
    Subject
}
