using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerCare.Infrastructure.Installation;

/// <summary>Writes the shipped words into a message template: those of the store's first language as its own, those of the others as translations.</summary>
public sealed class TemplateWriter(ILanguageService languages, ILocalizedEntityService localized, ShippedTexts shipped)
{
    /// <summary>Sets subject and body; saves nothing.</summary>
    public async Task FillAsync(MessageTemplate template, MailText text)
    {
        var texts = shipped.For(Main(await LanguagesAsync())?.LanguageCulture);
        (template.Subject, template.Body) = (texts[text.SubjectKey], texts[text.BodyKey]);
    }

    /// <summary>Writes the translations of a template that is saved; the store's first language needs none.</summary>
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
