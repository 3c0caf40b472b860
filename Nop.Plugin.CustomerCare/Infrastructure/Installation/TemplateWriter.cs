using System.Linq.Expressions;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerCare.Infrastructure.Installation;

/// <summary>Writes the shipped words into a message template: those of the store's first language as its own, those of the others as translations.</summary>
public sealed class TemplateWriter(ILanguageService languages, ILocalizationService localization, ILocalizedEntityService localized, ShippedTexts shipped)
{
    /// <summary>Sets subject and body; saves nothing.</summary>
    public async Task FillAsync(MessageTemplate template, MailText text)
    {
        var texts = shipped.For(Main(await LanguagesAsync())?.LanguageCulture);
        (template.Subject, template.Body) = (texts[text.SubjectKey], texts[text.BodyKey]);
    }

    /// <summary>
    /// Writes the translations that a saved template lacks. Where the owner wrote its words anew, a language without a translation is meant to have those, so it gets none.
    /// </summary>
    public async Task CompleteAsync(MessageTemplate template, MailText text)
    {
        var all = await LanguagesAsync();
        foreach (var language in all.Where(language => language != Main(all)))
        {
            var texts = shipped.For(language.LanguageCulture);
            if (shipped.IsShipped(text.SubjectKey, template.Subject) && await IsMissingAsync(template, x => x.Subject, language.Id))
                await localized.SaveLocalizedValueAsync(template, x => x.Subject, texts[text.SubjectKey], language.Id);
            if (shipped.IsShipped(text.BodyKey, template.Body) && await IsMissingAsync(template, x => x.Body, language.Id))
                await localized.SaveLocalizedValueAsync(template, x => x.Body, texts[text.BodyKey], language.Id);
        }
    }

    /// <summary>Overwrites the translations of a saved template; the store's first language needs none.</summary>
    public async Task TranslateAsync(MessageTemplate template, MailText text)
    {
        var all = await LanguagesAsync();
        foreach (var language in all)
        {
            var texts = shipped.For(language.LanguageCulture);
            await (language == Main(all) ? WriteAsync(template, language.Id, string.Empty, string.Empty) : WriteAsync(template, language.Id, texts[text.SubjectKey], texts[text.BodyKey]));
        }
    }

    /// <summary>Removes the translations.</summary>
    public async Task EmptyAsync(MessageTemplate template)
    {
        foreach (var language in await LanguagesAsync())
            await WriteAsync(template, language.Id, string.Empty, string.Empty);
    }

    private async Task<bool> IsMissingAsync(MessageTemplate template, Expression<Func<MessageTemplate, string>> words, int languageId)
    {
        return string.IsNullOrEmpty(await localization.GetLocalizedAsync(template, words, languageId, returnDefaultValue: false, ensureTwoPublishedLanguages: false));
    }

    private Task<IList<Language>> LanguagesAsync()
    {
        return languages.GetAllLanguagesAsync(showHidden: true);
    }

    private static Language? Main(IList<Language> all)
    {
        return all.FirstOrDefault(language => language.Published) ?? all.FirstOrDefault();
    }

    // The host keeps a translation as long as it isn't empty.
    private async Task WriteAsync(MessageTemplate template, int languageId, string subject, string body)
    {
        await localized.SaveLocalizedValueAsync(template, x => x.Subject, subject, languageId);
        await localized.SaveLocalizedValueAsync(template, x => x.Body, body, languageId);
    }
}
