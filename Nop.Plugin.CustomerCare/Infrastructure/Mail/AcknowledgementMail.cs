using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla.Alerts;
using Nop.Plugin.CustomerCare.Sla.Promises;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>Queues an acknowledgement, once, and writes it into the inquiry's log.</summary>
public sealed class AcknowledgementMail(
    IAcknowledgementStore acknowledgements,
    AcknowledgementComposer composer,
    QueuedMails queue,
    IInquiryStore inquiries,
    InquiryMailRepository mails,
    TimeProvider clock)
{
    private static readonly TimeSpan Lookback = TimeSpan.FromDays(2);

    /// <summary>Nothing is sent to an address that had one a short while ago, nor where the owner has switched the template off.</summary>
    /// <exception cref="Exception">The mail could not be queued, and is tried again, or it was but could not be written into the log.</exception>
    public async Task SendAsync(Inquiry inquiry, Promise promise)
    {
        var nowUtc = clock.NowUtc();
        if (await composer.ComposeAsync(inquiry, promise, nowUtc) is not { } mail)
            return;
        if (await acknowledgements.ClaimAsync(Recipient.KeyOf(inquiry.RequesterEmail!), inquiry.Id, nowUtc) is not { } claim)
            return;

        var text = PlainText.Of(mail.Body);
        if (await QueueAsync(mail, claim, nowUtc))
            await RecordAsync(inquiry, mail, text, nowUtc);
    }

    private async Task<bool> QueueAsync(QueuedEmail mail, AcknowledgementClaim claim, DateTime nowUtc)
    {
        try
        {
            if (claim.EarlierClaim is { } earlier && (await queue.FindAsync([earlier], mail.To, nowUtc - Lookback)).Count > 0)
            {
                await acknowledgements.MarkSentAsync(claim, nowUtc);
                return false;
            }

            await queue.AddAsync(mail, claim.Id);
        }
        catch (Exception)
        {
            await acknowledgements.ReleaseAsync(claim);
            throw;
        }

        await acknowledgements.MarkSentAsync(claim, nowUtc);
        return true;
    }

    private async Task RecordAsync(Inquiry inquiry, QueuedEmail mail, string text, DateTime nowUtc)
    {
        var line = new InquiryEvent
        {
            Kind = InquiryEventKind.AutomaticReply,
            HappenedOnUtc = nowUtc,
            RecordedOnUtc = nowUtc,
            Actor = ActorKind.System,
            SourceKey = SourceKey.Of("acknowledgement", inquiry.SourceKey),
            Subject = mail.Subject,
            Body = text
        };
        try
        {
            await inquiries.AppendAsync(inquiry.Id, [line]);
            await mails.AttachAsync(inquiry.Id, [mail.Id]);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"its mail is queued under {mail.Id} and will be sent, but the inquiry could not take note of it: {exception.Message}", exception);
        }
    }
}
