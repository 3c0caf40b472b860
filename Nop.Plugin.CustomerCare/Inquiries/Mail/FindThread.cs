using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Nop.Plugin.CustomerCare.Inquiries.Api;
using Nop.Plugin.CustomerCare.Inquiries.Links;
using Nop.Plugin.CustomerCare.Inquiries.Work;

namespace Nop.Plugin.CustomerCare.Inquiries.Mail;

/// <summary>
/// Finds the inquiry that a mail belongs to: by our token, whoever wrote; else by the mails it answers, by the order it names, by its subject, and those only for an inquiry of the sender's own.
/// So nobody gets into a stranger's talk by a guessed number, subject or message id.
/// </summary>
public sealed class FindThread(IInquiryStore store, IMailThreads threads, TimeProvider clock)
{
    private const int MOST_INQUIRIES = 20;
    private const int LONGEST_REPORT = 256 * 1024;

    /// <summary>For how long after it was resolved a message about the same thing still belongs to an inquiry.</summary>
    public static readonly TimeSpan Recently = TimeSpan.FromDays(7);

    /// <param name="links">What tells whether a reply address is ours.</param>
    /// <param name="isStaff">The mail is from the shop's side: then it may answer the mails of anybody whom it is addressed to.</param>
    /// <param name="isReport">It is a report about a mail of ours, in which the token stands somewhere.</param>
    public async Task<MailThread?> ExecuteAsync(IncomingMail mail, SignedLink links, ApiOrigin origin, bool isStaff, bool isReport, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(mail);
        if (await ByTokenAsync(mail, links, origin, isReport, cancellation) is { } named)
            return new MailThread(named, MailMatch.Token);
        if (await ByReferenceAsync(mail, origin, isStaff, cancellation) is { } answered)
            return new MailThread(answered, MailMatch.Reference);

        return isStaff || isReport ? null : await ByRequesterAsync(mail, origin, cancellation);
    }

    private async Task<Inquiry?> ByTokenAsync(IncomingMail mail, SignedLink links, ApiOrigin origin, bool isReport, CancellationToken cancellation)
    {
        var report = !isReport ? string.Empty : mail.Text.Length > LONGEST_REPORT ? mail.Text[..LONGEST_REPORT] : mail.Text;
        foreach (var (id, token) in ThreadSubject.Marks($"{mail.Subject}\n{report}"))
            if (await store.FindAsync(id, cancellation) is { } inquiry && IsToken(inquiry, token) && await LivingAsync(inquiry, origin, cancellation) is { } living)
                return living;

        foreach (var text in ReplyAddress.In([.. mail.Recipients, .. MailAddresses.In(report).Take(50)]))
            if (SignedLink.NumberIn(text) is { } id && await store.FindAsync(id, cancellation) is { } inquiry && links.Opens(LinkPurpose.ReplyAddress, inquiry, text)
                && await LivingAsync(inquiry, origin, cancellation) is { } living)
                return living;

        return null;
    }

    // In-Reply-To alone names what is answered. References pile up when an old mail is used for something new, so they count with the same subject only.
    private async Task<Inquiry?> ByReferenceAsync(IncomingMail mail, ApiOrigin origin, bool isStaff, CancellationToken cancellation)
    {
        if (await OwnAsync(mail, await threads.FindByMessageIdsAsync(mail.InReplyTo, cancellation), origin, isStaff, cancellation) is { } answered)
            return answered;

        var subject = ThreadSubject.Of(mail.Subject);
        return await OwnAsync(mail, await threads.FindByMessageIdsAsync([.. mail.References.Reverse()], cancellation), origin, isStaff, cancellation) is { } referred
            && subject is not null && subject == ThreadSubject.Of(referred.Subject)
                ? referred
                : null;
    }

    private async Task<Inquiry?> OwnAsync(IncomingMail mail, IReadOnlyList<long> ids, ApiOrigin origin, bool isStaff, CancellationToken cancellation)
    {
        foreach (var id in ids)
            if (await store.FindAsync(id, cancellation) is { } inquiry && (isStaff ? mail.IsTo(inquiry.RequesterEmail) : mail.IsFrom(inquiry.RequesterEmail))
                && await LivingAsync(inquiry, origin, cancellation) is { } living)
                return living;

        return null;
    }

    private async Task<MailThread?> ByRequesterAsync(IncomingMail mail, ApiOrigin origin, CancellationToken cancellation)
    {
        if (EmailKey.Of(mail.From.Address) is not { } sender)
            return null;

        var own = (await threads.FindByRequesterAsync(sender, MOST_INQUIRIES, cancellation)).Where(inquiry => IsIn(inquiry, mail, origin)).ToList();
        var subject = ThreadSubject.Of(mail.Subject);
        foreach (var (match, fits) in new (MailMatch, Func<Inquiry, bool>)[]
                 {
                     (MailMatch.Order, inquiry => Names(mail.Subject, inquiry.OrderNumber)),
                     (MailMatch.Subject, inquiry => subject is not null && ThreadSubject.Of(inquiry.Subject) == subject)
                 })
            foreach (var inquiry in own.Where(fits))
                if (await IsCurrentAsync(inquiry, mail.HappenedOnUtc, cancellation))
                    return new MailThread(inquiry, match);

        return null;
    }

    private async Task<bool> IsCurrentAsync(Inquiry inquiry, DateTime atUtc, CancellationToken cancellation)
    {
        if (inquiry.Status is not (InquiryStatus.Resolved or InquiryStatus.Closed))
            return true;

        var last = LogOrder.Read(await store.ReadLogAsync(inquiry.Id, cancellation)).LastOrDefault(line => line.Kind == InquiryEventKind.Status);
        var now = clock.NowUtc();
        return last is not null && (atUtc < now ? atUtc : now) - last.HappenedOnUtc <= Recently;
    }

    private async Task<Inquiry?> LivingAsync(Inquiry inquiry, ApiOrigin origin, CancellationToken cancellation)
    {
        if (!origin.Reaches(inquiry))
            return null;

        var living = await MergeChain.ReadAsync(store, inquiry.Id, cancellation) is [.., var survivor] ? await store.FindAsync(survivor, cancellation) : inquiry;
        return living is { AnonymisedOnUtc: null } ? living : null;
    }

    private static bool IsIn(Inquiry inquiry, IncomingMail mail, ApiOrigin origin)
    {
        return origin.Reaches(inquiry) && inquiry.StoreId == (mail.StoreId ?? origin.StoreId ?? inquiry.StoreId);
    }

    private static bool IsToken(Inquiry inquiry, string token)
    {
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(inquiry.ThreadToken), Encoding.UTF8.GetBytes(token));
    }

    // As a word of its own: order 12 isn't named by 1234.
    private static bool Names(string? subject, string? orderNumber)
    {
        return !string.IsNullOrWhiteSpace(subject) && !string.IsNullOrWhiteSpace(orderNumber)
            && Regex.IsMatch(subject, $@"(?<![\w-]){Regex.Escape(orderNumber.Trim())}(?![\w-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }
}
