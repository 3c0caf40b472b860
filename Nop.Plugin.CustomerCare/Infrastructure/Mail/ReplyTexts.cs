namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>Keys of the shipped texts that a reply is made of: what the message template starts with, and what stands in for it.</summary>
internal static class ReplyTexts
{
    public const string SUBJECT = "Plugins.CustomerCare.Mail.InquiryReply.Subject";
    public const string BODY = "Plugins.CustomerCare.Mail.InquiryReply.Body";
    public const string NO_SUBJECT = "Plugins.CustomerCare.Mail.InquiryReply.NoSubject";
}
