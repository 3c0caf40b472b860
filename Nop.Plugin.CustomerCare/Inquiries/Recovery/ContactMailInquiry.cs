using System.Globalization;
using Nop.Plugin.CustomerCare.Inquiries.Traces;

namespace Nop.Plugin.CustomerCare.Inquiries.Recovery;

/// <summary>The inquiry that a message of the contact form is, under the key that it would have got at once. Whose account it came from isn't known: anybody can type an address.</summary>
public static class ContactMailInquiry
{
    /// <param name="mails">All that carry the message, in order of their ids; at least one.</param>
    /// <param name="recordedOnUtc">UTC, whole microseconds.</param>
    public static InquiryAppend Of(IReadOnlyList<ContactMail> mails, Priority priority, DateTime recordedOnUtc)
    {
        ArgumentNullException.ThrowIfNull(mails);
        var mail = mails[0];
        var opening = new NewInquiry
        {
            SourceKey = KeyOf(mail.Id),
            Channel = mail.Channel,
            StoreId = mail.StoreId,
            Priority = priority,
            RequesterName = mail.Name,
            RequesterEmail = mail.Email,
            VendorId = mail.VendorId,
            OrderNumber = mail.OrderNumber,
            Subject = mail.Subject
        };

        return new TraceOpening(opening, mail.Text, mail.CreatedOnUtc).ToAppend(recordedOnUtc, isRecovered: true) with { QueuedEmailIds = [.. mails.Select(one => one.Id)] };
    }

    /// <summary>The source key of the message that a queued mail carries, if it is the first one to carry it.</summary>
    public static string KeyOf(int queuedEmailId)
    {
        return SourceKey.Of("queued_email", queuedEmailId.ToString(CultureInfo.InvariantCulture));
    }
}
