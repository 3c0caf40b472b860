using Nop.Core.Domain.Localization;
using Nop.Services.Localization;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>Finds the template of replies. One that is switched off, deleted or emptied doesn't keep an answer from the customer: the shipped text stands in.</summary>
public sealed class ReplyTemplates(IMessageTemplateService templates, ILocalizationService localization, ShippedTexts shipped)
{
    public async Task<ReplyTemplate> FindAsync(int storeId, Language? language)
    {
        var texts = shipped.For(language?.LanguageCulture);
        var named = await templates.GetMessageTemplatesByNameAsync(CustomerCareDefaults.Templates.INQUIRY_REPLY, storeId);
        if (named.FirstOrDefault(template => template.IsActive) is not { } template)
            return new ReplyTemplate(texts[ReplyTexts.SUBJECT], texts[ReplyTexts.BODY], null);

        var subject = await localization.GetLocalizedAsync(template, x => x.Subject, language?.Id);
        var body = await localization.GetLocalizedAsync(template, x => x.Body, language?.Id);
        return new ReplyTemplate(
            string.IsNullOrWhiteSpace(subject) ? texts[ReplyTexts.SUBJECT] : subject,
            string.IsNullOrWhiteSpace(body) ? texts[ReplyTexts.BODY] : body,
            template);
    }
}
