using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>Puts replies into the host's mail queue.</summary>
public sealed class ReplyMail(ReplyComposer composer, MailParcel parcel, IQueuedEmailService queue, InquiryMailRepository mails, HostLog log) : IReplyMail
{
    public async Task QueueAsync(OutgoingReply reply, CancellationToken cancellation = default)
    {
        int queuedEmailId;
        try
        {
            var mail = await composer.ComposeAsync(reply, reply.Recorded.HappenedOnUtc);
            mail.AttachedDownloadId = await parcel.PackAsync(reply.Attachments, mail.AttachedDownloadId);
            await queue.InsertQueuedEmailAsync(mail);
            queuedEmailId = mail.Id;
        }
        catch (Exception exception)
        {
            await log.ErrorAsync($"Customer care could not queue the reply to inquiry {reply.Inquiry.Id}: {exception.Message}", exception, reply.Recorded.Body);
            throw;
        }

        await TieAsync(reply, queuedEmailId, cancellation);
    }

    // The mail is on its way: that it can't be led back to its reply later is no reason to take the reply back.
    private async Task TieAsync(OutgoingReply reply, int queuedEmailId, CancellationToken cancellation)
    {
        try
        {
            await mails.AttachAsync(reply.Inquiry.Id, [queuedEmailId], reply.Recorded.SourceKey, cancellation);
        }
        catch (Exception exception)
        {
            await log.ErrorAsync($"Customer care could not note that queued mail {queuedEmailId} carries a reply to inquiry {reply.Inquiry.Id}.", exception);
        }
    }
}
