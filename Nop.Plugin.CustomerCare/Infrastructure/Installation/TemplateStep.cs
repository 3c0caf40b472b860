using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Services.Configuration;
using Nop.Services.Localization;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerCare.Infrastructure.Installation;

/// <summary>The message template of our replies, in each language that is shipped. The owner edits it like any other.</summary>
public sealed class TemplateStep(
    IMessageTemplateService templates,
    ILanguageService languages,
    ILocalizedEntityService localized,
    ISettingService settings,
    ShippedTexts shipped) : IInstallationStep
{
    public string Name => "message template";

    public async Task InstallAsync()
    {
        if ((await templates.GetMessageTemplatesByNameAsync(CustomerCareDefaults.Templates.INQUIRY_REPLY)).Any())
            return;

        var all = await languages.GetAllLanguagesAsync(showHidden: true);
        var main = all.FirstOrDefault(language => language.Published) ?? all.FirstOrDefault();
        var texts = shipped.For(main?.LanguageCulture);
        var template = new MessageTemplate
        {
            Name = CustomerCareDefaults.Templates.INQUIRY_REPLY,
            Subject = texts[ReplyTexts.SUBJECT],
            Body = texts[ReplyTexts.BODY],
            IsActive = true,
            EmailAccountId = (await settings.LoadSettingAsync<EmailAccountSettings>()).DefaultEmailAccountId
        };
        await templates.InsertMessageTemplateAsync(template);

        foreach (var language in all.Where(language => language != main))
            await TranslateAsync(template, language.Id, shipped.For(language.LanguageCulture));
    }

    public async Task RemoveAsync()
    {
        foreach (var template in (await templates.GetMessageTemplatesByNameAsync(CustomerCareDefaults.Templates.INQUIRY_REPLY)).ToList())
        {
            foreach (var language in await languages.GetAllLanguagesAsync(showHidden: true))
                await TranslateAsync(template, language.Id, null);
            await templates.DeleteMessageTemplateAsync(template);
        }
    }

    // The host keeps a translation as long as it isn't empty.
    private async Task TranslateAsync(MessageTemplate template, int languageId, IReadOnlyDictionary<string, string>? texts)
    {
        await localized.SaveLocalizedValueAsync(template, x => x.Subject, texts?[ReplyTexts.SUBJECT] ?? string.Empty, languageId);
        await localized.SaveLocalizedValueAsync(template, x => x.Body, texts?[ReplyTexts.BODY] ?? string.Empty, languageId);
    }
}
