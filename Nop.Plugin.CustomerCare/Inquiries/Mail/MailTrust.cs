namespace Nop.Plugin.CustomerCare.Inquiries.Mail;

/// <summary>Whether a sender's address can be believed enough to let it speak for the shop.</summary>
internal static class MailTrust
{
    /// <summary>
    /// Whether the mail server that took it in found that it doesn't come from where it says (RFC 8601: the first of these headers is that server's). Without such a header nobody looked.
    /// </summary>
    public static bool IsForged(IncomingMail mail)
    {
        return mail.Headers.First("Authentication-Results")?.Contains("dmarc=fail", StringComparison.OrdinalIgnoreCase) == true;
    }
}
