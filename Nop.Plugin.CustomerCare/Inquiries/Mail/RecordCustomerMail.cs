using Nop.Plugin.CustomerCare.Inquiries.Api;
using Nop.Plugin.CustomerCare.Inquiries.Intake;

namespace Nop.Plugin.CustomerCare.Inquiries.Mail;

/// <summary>Records a mail from somebody outside the shop.</summary>
public sealed class RecordCustomerMail(OpenInquiry open, JoinInquiry join, TimeProvider clock)
{
    public async Task<MailOutcome> ExecuteAsync(IncomingMail mail, MailThread? thread, ApiOrigin origin, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(mail);
        if (thread is null)
        {
            var opened = await open.ExecuteAsync([new InquiryAppend(MailInquiry.Opening(mail, origin), [MailInquiry.Message(mail, clock.NowUtc())])], cancellation);
            return new MailOutcome(ApiOutcomeState.Recorded, InquiryEventKind.CustomerMessage, [opened[0].InquiryId]);
        }

        var id = await join.ExecuteAsync(thread.Inquiry.Id, MailInquiry.Words(mail, thread.Inquiry, isAutomatic: false), cancellation);
        return new MailOutcome(ApiOutcomeState.Recorded, InquiryEventKind.CustomerMessage, [id], thread.Match);
    }
}
