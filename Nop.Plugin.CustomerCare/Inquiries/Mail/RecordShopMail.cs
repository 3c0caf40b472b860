using Nop.Plugin.CustomerCare.Inquiries.Api;
using Nop.Plugin.CustomerCare.Inquiries.Replies;

namespace Nop.Plugin.CustomerCare.Inquiries.Mail;

/// <summary>
/// Records a mail from the shop's side. To the requester it is a reply; about an inquiry but to somebody else it is a note; a copy of a reply from the inquiry's page is nothing new.
/// </summary>
public sealed class RecordShopMail(IInquiryStore store, IInquiryFinder finder, IReplyTargets targets, RecordOutsideReply record, IShopAddresses shop, TimeProvider clock)
{
    public async Task<MailOutcome> ExecuteAsync(IncomingMail mail, ShopPerson person, MailThread? thread, ApiOrigin origin, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(mail);
        ArgumentNullException.ThrowIfNull(person);
        if (thread is not null && await IsCopyAsync(mail, thread.Inquiry.Id, cancellation))
            return Outcome(ApiOutcomeState.Unchanged, [thread.Inquiry.Id], thread);
        if (thread is not null && !mail.IsTo(thread.Inquiry.RequesterEmail))
            return await NoteAsync(mail, person, thread, cancellation);
        if (await targets.AnsweredByAsync(mail.SourceKey, cancellation) is { Count: > 0 } answered)
            return Outcome(ApiOutcomeState.Unchanged, [.. answered.Select(line => line.InquiryId)], thread);

        var wasStray = await finder.IsStrayAsync(mail.SourceKey, cancellation);
        var inquiries = await record.ExecuteAsync(await ReplyAsync(mail, person, thread, origin, cancellation), cancellation);
        return Outcome(inquiries.Count > 0 ? ApiOutcomeState.Recorded : wasStray ? ApiOutcomeState.Unchanged : ApiOutcomeState.Stray, inquiries, thread);
    }

    private async Task<OutsideReply> ReplyAsync(IncomingMail mail, ShopPerson person, MailThread? thread, ApiOrigin origin, CancellationToken cancellation)
    {
        return new OutsideReply
        {
            SourceKey = mail.SourceKey,
            Door = MessageDoor.Mailbox,
            HappenedOnUtc = mail.HappenedOnUtc,
            InquiryId = thread?.Inquiry.Id,
            StoreId = mail.StoreId ?? origin.StoreId,
            RequesterEmail = thread is null ? await FirstOutsideAsync(mail, cancellation) : null,
            Subject = mail.Subject,
            Body = mail.Text,
            ActorName = person.Name,
            ActorId = person.Id
        };
    }

    private async Task<string?> FirstOutsideAsync(IncomingMail mail, CancellationToken cancellation)
    {
        foreach (var address in mail.Recipients.Take(10))
            if (await shop.FindAsync(address, cancellation) is null)
                return address;

        return null;
    }

    private async Task<MailOutcome> NoteAsync(IncomingMail mail, ShopPerson person, MailThread thread, CancellationToken cancellation)
    {
        var note = new InquiryEvent
        {
            Kind = InquiryEventKind.Note,
            HappenedOnUtc = mail.HappenedOnUtc,
            RecordedOnUtc = clock.NowUtc(),
            Actor = ActorKind.Agent,
            ActorName = person.Name ?? mail.From.Name ?? mail.From.Address,
            ActorId = person.Id,
            SourceKey = mail.SourceKey,
            Subject = mail.Subject,
            Body = mail.Text
        };
        await store.AppendAsync(thread.Inquiry.Id, [note], cancellation);
        return new MailOutcome(ApiOutcomeState.Recorded, InquiryEventKind.Note, [thread.Inquiry.Id], thread.Match);
    }

    // What the store sends answers no mail, as its headers go; what a person answers with may begin with the same "Yes." as the reply before.
    private async Task<bool> IsCopyAsync(IncomingMail mail, long inquiryId, CancellationToken cancellation)
    {
        if (mail is not { InReplyTo.Count: 0, References.Count: 0 })
            return false;

        var text = Squashed(mail.Text);
        return (await store.ReadLogAsync(inquiryId, cancellation)).Any(line => line is { Kind: InquiryEventKind.AgentReply, Door: null or MessageDoor.InquiryPage, Body: { } body }
            && body.Trim().Length > 0 && text.Contains(Squashed(body), StringComparison.Ordinal) && !IsQuoting(mail.Text, body));
    }

    // A later answer quotes the earlier one with a sign before each line, or below what is new.
    private static bool IsQuoting(string text, string body)
    {
        return !Squashed(ReplyText.NewPart(text)).Contains(Squashed(body), StringComparison.Ordinal);
    }

    private static string Squashed(string text)
    {
        return string.Join(' ', text.Split(null as char[], StringSplitOptions.RemoveEmptyEntries));
    }

    private static MailOutcome Outcome(ApiOutcomeState state, IReadOnlyList<long> inquiries, MailThread? thread)
    {
        return new MailOutcome(state, InquiryEventKind.AgentReply, inquiries, thread?.Match);
    }
}
