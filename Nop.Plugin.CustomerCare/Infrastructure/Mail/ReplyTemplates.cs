using Nop.Core.Domain.Localization;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>Finds the template of replies. One that is switched off or deleted doesn't keep an answer from the customer: the shipped text stands in.</summary>
public sealed class ReplyTemplates(ActiveTemplates templates, ShippedTexts shipped)
{
    public async Task<MailTemplate> FindAsync(int storeId, Language? language)
    {
        var texts = shipped.For(language?.LanguageCulture);
        return await templates.FindAsync(MailText.InquiryReply, storeId, language)
            ?? new MailTemplate(texts[ReplyTexts.SUBJECT], texts[ReplyTexts.BODY], null);
    }
}
