using System.Globalization;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Promises;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>Writes the mail that tells a requester by when they will hear from the shop.</summary>
public sealed class AcknowledgementComposer(
    ReplyAudience audience, ActiveTemplates templates, MailWriter writer, PromiseWords promises, MailWords words, ISlaCatalogStore catalogs, StatusLinks links, ReplyAddresses addresses)
{
    private static readonly string[] Texts =
        ["Inquiry.Number", "Inquiry.Token", "Inquiry.Subject", "Inquiry.RequesterName", "Acknowledgement.Promise", "Acknowledgement.TimeZone"];

    /// <summary>As written in a template, without percent signs.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Texts, .. StatusLink.Names];

    /// <summary>Null where the owner has switched the template off.</summary>
    /// <exception cref="InvalidOperationException">The requester's address is too long for the host, or the store has no mail account.</exception>
    public async Task<QueuedEmail?> ComposeAsync(Inquiry inquiry, Promise promise, DateTime nowUtc)
    {
        var store = await audience.StoreAsync(inquiry);
        var language = await audience.LanguageAsync(inquiry, store);
        if (await templates.FindAsync(MailText.Acknowledgement, store.Id, language) is not { } template)
            return null;

        var link = await links.ForAsync(inquiry, store, language);
        return await writer.WriteAsync(new MailDraft(store, language, link.In(template), await TokensAsync(inquiry, promise, nowUtc, language, link))
        {
            Address = inquiry.RequesterEmail?.Trim(),
            Name = inquiry.RequesterName,
            ReplyTo = await addresses.ForAsync(inquiry),
            ThreadMark = ThreadMark.Of(inquiry),
            NowUtc = nowUtc
        });
    }

    private async Task<SafeTokens> TokensAsync(Inquiry inquiry, Promise promise, DateTime nowUtc, Language? language, StatusLink link)
    {
        var zone = BusinessTime.For((await catalogs.LoadAsync()).DefaultCalendar.Calendar);
        var (sentence, zoneSentence) = await promises.SayAsync(promise, nowUtc, zone, language);
        var texts = new[]
        {
            inquiry.Id.ToString(CultureInfo.InvariantCulture),
            ThreadMark.Of(inquiry),
            string.IsNullOrWhiteSpace(inquiry.Subject) ? await words.GetAsync(ReplyTexts.NO_SUBJECT, language) : inquiry.Subject,
            inquiry.RequesterName is { Length: > 0 } name ? name : inquiry.RequesterEmail,
            sentence,
            zoneSentence
        };
        return new SafeTokens([.. Texts.Zip(texts, (token, text) => new MailToken(token, text)), .. link.Tokens]);
    }
}
