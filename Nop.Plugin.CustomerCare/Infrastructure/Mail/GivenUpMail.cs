using System.Globalization;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Inquiries.Work;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>A mail that the host will not try to send again. If it carries a reply of ours, the reply is taken back and the clock runs on.</summary>
public sealed class GivenUpMail(InquiryMailRepository mails, TakeBackReply takeBack, HostLog log)
{
    /// <summary>How often the host tries.</summary>
    public const int TRIES = 3;

    public async Task HandleAsync(int queuedEmailId)
    {
        if (await mails.FindAsync(queuedEmailId) is not { EventSourceKey: { } reply } mail)
            return;

        if ((await takeBack.ExecuteAsync(mail.InquiryId, reply)).EventsAdded > 0)
            await log.WarningAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"The store gave up sending queued mail {queuedEmailId}, a reply to inquiry {mail.InquiryId}. The reply doesn't count and the inquiry waits again."));
    }
}
