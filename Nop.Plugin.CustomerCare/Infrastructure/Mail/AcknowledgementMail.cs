using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla.Alerts;
using Nop.Plugin.CustomerCare.Sla.Promises;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>
/// Queues an acknowledgement, once, and writes it into the inquiry's log. It counts as sent when both are done: should the process end between them, whoever comes next finds the mail in the queue and
/// writes it down.
/// </summary>
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

        if (await QueueAsync(inquiry, mail, claim, nowUtc) is not { } queued)
            return;

        try
        {
            await NoteAsync(queued.Inquiry, queued.Mail, claim, nowUtc);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"its mail is queued under {queued.Mail.Id} and will be sent, but the inquiry could not take note of it: {exception.Message}", exception);
        }
    }

    /// <returns>The mail that is in the queue and whose it is; null if it took so long that another node does it now.</returns>
    private async Task<(Inquiry Inquiry, QueuedEmail Mail)?> QueueAsync(Inquiry inquiry, QueuedEmail mail, AcknowledgementClaim claim, DateTime nowUtc)
    {
        try
        {
            if (claim is { EarlierClaim: { } earlier, EarlierInquiryId: { } earlierId } && await queue.FindAsync(earlier, mail.To, nowUtc - Lookback) is { } found)
                return (earlierId == inquiry.Id ? inquiry : await inquiries.FindAsync(earlierId) ?? inquiry, found);
            if (!await acknowledgements.KeepAsync(claim))
                return null;

            await queue.AddAsync(mail, claim.Id);
            return (inquiry, mail);
        }
        catch (Exception)
        {
            await acknowledgements.ReleaseAsync(claim);
            throw;
        }
    }

    // What stands in the log counts as sent, whatever becomes of the rest.
    private async Task NoteAsync(Inquiry inquiry, QueuedEmail mail, AcknowledgementClaim claim, DateTime nowUtc)
    {
        var line = new InquiryEvent
        {
            Kind = InquiryEventKind.AutomaticReply,
            HappenedOnUtc = nowUtc,
            RecordedOnUtc = nowUtc,
            Actor = ActorKind.System,
            SourceKey = SourceKey.Of("acknowledgement", inquiry.SourceKey),
            Subject = mail.Subject,
            Body = PlainText.Of(QueuedMails.WithoutMark(mail.Body))
        };
        await inquiries.AppendAsync(inquiry.Id, [line]);
        try
        {
            await mails.AttachAsync(inquiry.Id, [mail.Id]);
        }
        finally
        {
            await acknowledgements.MarkSentAsync(claim, nowUtc);
        }
    }
}
