using System.Globalization;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Replies;
using Nop.Plugin.CustomerCare.Inquiries.Traces;
using Nop.Plugin.CustomerCare.Inquiries.Work;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>
/// A mail that the host will not try to send again. If it carries a reply, the reply is taken back in each inquiry that it answers and the clocks run on: one of ours, tied to its inquiry, or
/// one that staff wrote in the store's admin, whose source key is made of the mail's number.
/// </summary>
public sealed class GivenUpMail(InquiryMailRepository mails, IReplyTargets targets, IStrayReplies strays, TakeBackReply takeBack, HostLog log, TimeProvider clock)
{
    /// <summary>How often the host tries.</summary>
    public const int TRIES = 3;

    public async Task HandleAsync(int queuedEmailId)
    {
        if (await mails.FindAsync(queuedEmailId) is { EventSourceKey: { } reply } mail)
            await TakeBackAsync(queuedEmailId, new RecordedReply(mail.InquiryId, reply));

        foreach (var key in new[] { AdminMailReply.KeyOf(queuedEmailId), ReturnAnswerReply.NoticeKeyOf(queuedEmailId) })
        {
            foreach (var line in await targets.AnsweredByAsync(key))
                await TakeBackAsync(queuedEmailId, line);
            if (await strays.FindAsync(key) is { SettledOnUtc: null } stray)
                await strays.DismissAsync(stray.Id, null, clock.NowUtc());
        }
    }

    private async Task TakeBackAsync(int queuedEmailId, RecordedReply reply)
    {
        if ((await takeBack.ExecuteAsync(reply.InquiryId, reply.SourceKey)).EventsAdded > 0)
            await log.WarningAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"The store gave up sending queued mail {queuedEmailId}, a reply to inquiry {reply.InquiryId}. The reply doesn't count and the inquiry waits again."));
    }
}
