using Nop.Plugin.CustomerCare.Inquiries.Api;

namespace Nop.Plugin.CustomerCare.Inquiries.Mail;

/// <summary>
/// Records a mail, once: a customer's joins its inquiry or opens one, one from the shop's side counts as a reply, a machine's is kept without starting, reopening or satisfying anything, and a
/// bounce takes back the reply that didn't arrive.
/// </summary>
public sealed class RecordMail(
    IInquiryFinder finder, FindThread find, IShopAddresses shop, RecordShopMail fromShop, RecordCustomerMail fromCustomer, RecordMachineMail fromMachine, IMailThreads threads)
{
    public async Task<MailOutcome> ExecuteAsync(IncomingMail mail, MailOrigin origin, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(mail);
        ArgumentNullException.ThrowIfNull(origin);
        var verdict = MailJudgement.Of(mail);
        if (await finder.FindRecordedAsync(mail.SourceKey, cancellation) is { } there)
            return new MailOutcome(ApiOutcomeState.Unchanged, KindOf(verdict), [there], Sign: verdict.Sign);

        if (OwnMail.Is(mail))
            return new MailOutcome(ApiOutcomeState.Unchanged, InquiryEventKind.AutomaticReply, []);

        var outcome = verdict.Nature == MailNature.Human ? await HumanAsync(mail, origin, cancellation) : await MachineAsync(mail, verdict, origin, cancellation);
        if (mail.MessageId is { } id && outcome is { State: ApiOutcomeState.Recorded, Inquiries: [var first, ..] })
            await threads.AddAsync(id, first, mail.SourceKey, cancellation);
        return outcome;
    }

    private async Task<MailOutcome> HumanAsync(IncomingMail mail, MailOrigin origin, CancellationToken cancellation)
    {
        var person = mail.From.Address is { } address && !MailTrust.IsForged(mail) ? await shop.FindAsync(address, cancellation) : null;
        var thread = await find.ExecuteAsync(mail, origin.Links, origin.Sender, isStaff: person is not null, isReport: false, cancellation);
        return person is not null
            ? await fromShop.ExecuteAsync(mail, person, thread, origin.Sender, cancellation)
            : await fromCustomer.ExecuteAsync(mail, thread, origin.Sender, cancellation);
    }

    private async Task<MailOutcome> MachineAsync(IncomingMail mail, MailVerdict verdict, MailOrigin origin, CancellationToken cancellation)
    {
        var isReport = verdict.Sign is MailSign.DeliveryReport or MailSign.DelayReport or MailSign.MailServer;
        var thread = await find.ExecuteAsync(mail, origin.Links, origin.Sender, isStaff: false, isReport, cancellation);
        return await fromMachine.ExecuteAsync(mail, verdict, thread, origin.Sender, cancellation);
    }

    private static InquiryEventKind KindOf(MailVerdict verdict)
    {
        return verdict.Nature == MailNature.Human ? InquiryEventKind.CustomerMessage : InquiryEventKind.AutomaticReply;
    }
}
