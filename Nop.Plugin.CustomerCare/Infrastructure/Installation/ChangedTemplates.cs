using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Services.Localization;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerCare.Infrastructure.Installation;

/// <summary>Message templates whose words the owner wrote anew, and the way back. Whether a template is on, its account, copies and stores stay as they are.</summary>
public sealed class ChangedTemplates(
    IMessageTemplateService templates,
    ILanguageService languages,
    ILocalizationService localization,
    TemplateWriter writer,
    ShippedTexts shipped)
{
    public async Task<IReadOnlyList<ChangedTemplate>> ListAsync()
    {
        var all = await languages.GetAllLanguagesAsync(showHidden: true);
        var changed = new List<ChangedTemplate>();
        foreach (var text in MailText.All)
            foreach (var template in await templates.GetMessageTemplatesByNameAsync(text.Template))
                if (await LanguagesAsync(text, template, all) is { Count: > 0 } where)
                    changed.Add(new ChangedTemplate(template, text, where));

        return changed;
    }

    /// <summary>Overwrites subject and body of each of them, in every language.</summary>
    /// <returns>How many templates there were.</returns>
    public async Task<int> RestoreAsync()
    {
        var changed = await ListAsync();
        foreach (var each in changed)
        {
            await writer.FillAsync(each.Template, each.Text);
            await templates.UpdateMessageTemplateAsync(each.Template);
            await writer.TranslateAsync(each.Template, each.Text);
        }

        return changed.Count;
    }

    private async Task<IReadOnlyList<Language?>> LanguagesAsync(MailText text, MessageTemplate template, IEnumerable<Language> all)
    {
        var where = new List<Language?>();
        if (IsOwn(text.SubjectKey, template.Subject) || IsOwn(text.BodyKey, template.Body))
            where.Add(null);
        foreach (var language in all)
        {
            var subject = await localization.GetLocalizedAsync(template, x => x.Subject, language.Id, returnDefaultValue: false, ensureTwoPublishedLanguages: false);
            var body = await localization.GetLocalizedAsync(template, x => x.Body, language.Id, returnDefaultValue: false, ensureTwoPublishedLanguages: false);
            if (IsOwn(text.SubjectKey, subject) || IsOwn(text.BodyKey, body))
                where.Add(language);
        }

        return where;
    }

    private bool IsOwn(string key, string? text)
    {
        return !string.IsNullOrWhiteSpace(text) && !shipped.IsShipped(key, text);
    }
}
