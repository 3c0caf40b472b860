using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Services.Configuration;
using Nop.Services.Localization;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerCare.Infrastructure.Installation;

/// <summary>Our message templates, in each language that is shipped. The owner edits them like any other.</summary>
public sealed class TemplateStep(
    IMessageTemplateService templates,
    ILanguageService languages,
    ILocalizedEntityService localized,
    ISettingService settings,
    ShippedTexts shipped) : IInstallationStep
{
    public string Name => "message templates";

    public async Task InstallAsync()
    {
        var all = await languages.GetAllLanguagesAsync(showHidden: true);
        foreach (var text in MailText.All)
            if (!(await templates.GetMessageTemplatesByNameAsync(text.Template)).Any())
                await AddAsync(text, all);
    }

    public async Task RemoveAsync()
    {
        var all = await languages.GetAllLanguagesAsync(showHidden: true);
        foreach (var text in MailText.All)
            foreach (var template in (await templates.GetMessageTemplatesByNameAsync(text.Template)).ToList())
            {
                foreach (var language in all)
                    await TranslateAsync(template, language.Id, string.Empty, string.Empty);
                await templates.DeleteMessageTemplateAsync(template);
            }
    }

    private async Task AddAsync(MailText text, IList<Language> all)
    {
        var main = all.FirstOrDefault(language => language.Published) ?? all.FirstOrDefault();
        var texts = shipped.For(main?.LanguageCulture);
        var template = new MessageTemplate
        {
            Name = text.Template,
            Subject = texts[text.SubjectKey],
            Body = texts[text.BodyKey],
            IsActive = true,
            EmailAccountId = (await settings.LoadSettingAsync<EmailAccountSettings>()).DefaultEmailAccountId
        };
        await templates.InsertMessageTemplateAsync(template);

        foreach (var language in all.Where(language => language != main))
        {
            var translated = shipped.For(language.LanguageCulture);
            await TranslateAsync(template, language.Id, translated[text.SubjectKey], translated[text.BodyKey]);
        }
    }

    // The host keeps a translation as long as it isn't empty.
    private async Task TranslateAsync(MessageTemplate template, int languageId, string subject, string body)
    {
        await localized.SaveLocalizedValueAsync(template, x => x.Subject, subject, languageId);
        await localized.SaveLocalizedValueAsync(template, x => x.Body, body, languageId);
    }
}
