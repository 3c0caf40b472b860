namespace Nop.Plugin.CustomerCare.Inquiries.Mail;

/// <summary>Who a mail is from.</summary>
public enum MailNature
{
    Human,

    /// <summary>An out-of-office note, a newsletter, a notification: a machine wrote it.</summary>
    Automatic,

    /// <summary>A mail server says that it could not deliver something, for good.</summary>
    Bounce
}
