using Nop.Plugin.CustomerCare.Admin.Models.Settings;
using Nop.Plugin.CustomerCare.Infrastructure.Installation;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Settings;

/// <summary>Lists what the owner wrote anew.</summary>
public sealed class RestoreModelFactory(ChangedTexts changedTexts, ChangedTemplates changedTemplates, AdminTexts texts)
{
    private const int SHOWN = 200;

    public async Task<RestoreModel> PrepareAsync()
    {
        var changed = await changedTexts.ListAsync();
        return new RestoreModel
        {
            Texts = [.. changed.Take(SHOWN).Select(text => new RestoreModel.TextModel(text.Language.Name ?? text.Language.LanguageCulture, text.Key, text.Own, text.Shipped))],
            TextCount = changed.Count,
            Templates = await TemplatesAsync()
        };
    }

    private async Task<IReadOnlyList<RestoreModel.TemplateModel>> TemplatesAsync()
    {
        var standard = await texts.GetAsync("Plugins.CustomerCare.Restore.Templates.Standard");
        return
        [
            .. (await changedTemplates.ListAsync()).Select(changed => new RestoreModel.TemplateModel(
                changed.Template.Id, changed.Template.Name, string.Join(", ", changed.Languages.Select(language => language is null ? standard : language.Name ?? language.LanguageCulture))))
        ];
    }
}
