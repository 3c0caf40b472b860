using Nop.Plugin.CustomerCare.Inquiries.Api;
using Nop.Plugin.CustomerCare.Inquiries.Intake;
using Nop.Plugin.CustomerCare.Inquiries.Work;

namespace Nop.Plugin.CustomerCare.Inquiries.Mail;

/// <summary>
/// Keeps a machine's mail where an agent sees it: in its thread, or as an inquiry of its own that waits for nothing. An agent can say that a person wrote it after all; from then on it counts from
/// its own time. A bounce takes back the reply that it names.
/// </summary>
public sealed class RecordMachineMail(IInquiryStore store, OpenInquiry open, JoinInquiry join, TakeBackReply takeBack, TimeProvider clock)
{
    public async Task<MailOutcome> ExecuteAsync(IncomingMail mail, MailVerdict verdict, MailThread? thread, ApiOrigin origin, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(mail);
        ArgumentNullException.ThrowIfNull(verdict);
        if (thread is null)
        {
            var opened = await open.ExecuteAsync([new InquiryAppend(MailInquiry.Opening(mail, origin), [.. Lines(mail, verdict)])], cancellation);
            return new MailOutcome(ApiOutcomeState.Recorded, InquiryEventKind.AutomaticReply, [opened[0].InquiryId], Sign: verdict.Sign);
        }

        var id = await join.ExecuteAsync(thread.Inquiry.Id, MailInquiry.Words(mail, thread.Inquiry, isAutomatic: true), cancellation);
        if (verdict.Nature == MailNature.Bounce && await UndeliveredAsync(mail, thread.Inquiry, cancellation) is { } reply)
            await takeBack.ExecuteAsync(id, reply, cancellation);
        return new MailOutcome(ApiOutcomeState.Recorded, InquiryEventKind.AutomaticReply, [id], thread.Match, verdict.Sign);
    }

    // An inquiry begins with a customer's message; the next line says that this one is none.
    private IEnumerable<InquiryEvent> Lines(IncomingMail mail, MailVerdict verdict)
    {
        var nowUtc = clock.NowUtc();
        yield return MailInquiry.Message(mail, nowUtc);
        yield return Own(InquiryEventKind.MarkedAutomatic, mail, mail.SourceKey, nowUtc);
        if (verdict.Nature == MailNature.Bounce)
            yield return Own(InquiryEventKind.Status, mail, WireName.Of(InquiryStatus.Closed), nowUtc);
    }

    private static InquiryEvent Own(InquiryEventKind kind, IncomingMail mail, string value, DateTime nowUtc)
    {
        return new InquiryEvent
        {
            Kind = kind,
            Value = value,
            HappenedOnUtc = mail.HappenedOnUtc,
            RecordedOnUtc = nowUtc,
            Actor = ActorKind.System,
            SourceKey = SourceKey.Of("mail_judged", WireName.Of(kind), mail.SourceKey)
        };
    }

    // The last mail of ours before the report; one to somebody else in copy that came back says nothing about the requester's.
    private async Task<string?> UndeliveredAsync(IncomingMail mail, Inquiry inquiry, CancellationToken cancellation)
    {
        if (DeliveryReport.FinalRecipient(mail) is { } recipient && EmailKey.Of(recipient) != EmailKey.Of(inquiry.RequesterEmail))
            return null;

        var replies = LogOrder.Read(await store.ReadLogAsync(inquiry.Id, cancellation)).Where(line => line is { Kind: InquiryEventKind.AgentReply, Door: null or MessageDoor.InquiryPage });
        return replies.LastOrDefault(reply => reply.RecordedOnUtc <= clock.NowUtc() && reply.HappenedOnUtc <= mail.HappenedOnUtc + TimeSpan.FromMinutes(5))?.SourceKey;
    }
}
