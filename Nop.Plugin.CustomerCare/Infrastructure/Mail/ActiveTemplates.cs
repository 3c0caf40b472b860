using Nop.Core.Domain.Localization;
using Nop.Services.Localization;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>
/// Finds the store's message templates. Where the owner has emptied a subject or body, or never wrote one in a language that came later, the shipped text stands in.
/// </summary>
public sealed class ActiveTemplates(IMessageTemplateService templates, ILocalizationService localization, ShippedTexts shipped)
{
    /// <summary>Null if the owner has switched the template off, deleted it or given it to other stores: the mail isn't wanted.</summary>
    public async Task<MailTemplate?> FindAsync(MailText text, int storeId, Language? language)
    {
        var named = await templates.GetMessageTemplatesByNameAsync(text.Template, storeId);
        if (named.FirstOrDefault(template => template.IsActive) is not { } template)
            return null;

        var subject = await localization.GetLocalizedAsync(template, x => x.Subject, language?.Id);
        var body = await localization.GetLocalizedAsync(template, x => x.Body, language?.Id);
        var texts = shipped.For(language?.LanguageCulture);
        return new MailTemplate(OwnOr(subject, text.SubjectKey, texts), OwnOr(body, text.BodyKey, texts), template);
    }

    // For a language without a translation the host gives the main language's text.
    private string OwnOr(string? given, string key, IReadOnlyDictionary<string, string> texts)
    {
        return string.IsNullOrWhiteSpace(given) || shipped.IsShipped(key, given) ? texts[key] : given;
    }
}
