using Nop.Plugin.CustomerCare.Inquiries.Api;
using Nop.Plugin.CustomerCare.Inquiries.Intake;

namespace Nop.Plugin.CustomerCare.Inquiries.Mail;

/// <summary>What a mail becomes in a log.</summary>
internal static class MailInquiry
{
    // The address is what somebody says of themselves, so it isn't led to a customer's account.
    public static NewInquiry Opening(IncomingMail mail, ApiOrigin origin)
    {
        return new NewInquiry
        {
            SourceKey = mail.SourceKey,
            Channel = Channel.Email,
            StoreId = mail.StoreId ?? origin.StoreId ?? origin.DefaultStoreId,
            RequesterName = mail.From.Name,
            RequesterEmail = mail.From.Address,
            LanguageCode = mail.Language,
            Subject = mail.Subject
        };
    }

    public static InquiryEvent Message(IncomingMail mail, DateTime nowUtc)
    {
        return new InquiryEvent
        {
            Kind = InquiryEventKind.CustomerMessage,
            HappenedOnUtc = mail.HappenedOnUtc,
            RecordedOnUtc = nowUtc,
            Actor = ActorKind.Requester,
            ActorName = mail.From.Name,
            SourceKey = mail.SourceKey,
            Subject = mail.Subject,
            Body = mail.Text,
            Door = MessageDoor.Api
        };
    }

    public static CustomerWords Words(IncomingMail mail, Inquiry inquiry, bool isAutomatic)
    {
        return new CustomerWords
        {
            SourceKey = mail.SourceKey,
            Door = MessageDoor.Api,
            HappenedOnUtc = mail.HappenedOnUtc,
            Subject = mail.Subject,
            Text = mail.Text,
            AuthorName = AuthorName(mail, inquiry),
            IsAutomatic = isAutomatic
        };
    }

    /// <summary>A colleague who was in copy is shown with their own address, so that nobody takes what they write for the requester's.</summary>
    public static string? AuthorName(IncomingMail mail, Inquiry inquiry)
    {
        if (mail.IsFrom(inquiry.RequesterEmail))
            return mail.From.Name ?? inquiry.RequesterName;

        return mail.From.Address is null ? mail.From.Name : mail.From.Name is null ? mail.From.Address : $"{mail.From.Name} <{mail.From.Address}>";
    }
}
