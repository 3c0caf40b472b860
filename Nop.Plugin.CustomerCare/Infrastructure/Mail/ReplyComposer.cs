using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Work;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>Writes the mail of a reply.</summary>
public sealed class ReplyComposer(ReplyAudience audience, ReplyTemplates templates, MailWriter writer, ShippedTexts shipped, StatusLinks links, ReplyAddresses addresses)
{
    /// <param name="nowUtc">When the agent sent it off.</param>
    /// <exception cref="InvalidOperationException">The requester's address is too long for the host, or the store has no mail account.</exception>
    public async Task<QueuedEmail> ComposeAsync(OutgoingReply reply, DateTime nowUtc)
    {
        var inquiry = reply.Inquiry;
        var store = await audience.StoreAsync(inquiry);
        var language = await audience.LanguageAsync(inquiry, store);
        var link = await links.ForAsync(inquiry, store, language);
        var template = link.In(await templates.FindAsync(store.Id, language));
        var subject = string.IsNullOrWhiteSpace(inquiry.Subject) ? shipped.For(language?.LanguageCulture)[ReplyTexts.NO_SUBJECT] : inquiry.Subject;
        return await writer.WriteAsync(new MailDraft(store, language, template, ReplyTokens.Of(reply, subject, link))
        {
            Address = inquiry.RequesterEmail,
            Name = inquiry.RequesterName,
            ReplyTo = await addresses.ForAsync(inquiry),
            ThreadMark = ThreadMark.Of(inquiry),
            NowUtc = nowUtc
        });
    }
}
