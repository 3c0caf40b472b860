using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Core;
using Nop.Core.Domain.Localization;
using Nop.Plugin.CustomerCare.Admin.Factories.Calendars;
using Nop.Plugin.CustomerCare.Admin.Models.Policies;
using Nop.Plugin.CustomerCare.Admin.Models.Surveys;
using Nop.Plugin.CustomerCare.Infrastructure.Surveys;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Surveys;

/// <summary>The page on which a survey is made or changed.</summary>
public sealed class SurveyEditModelFactory(
    AdminTexts texts,
    SurveyChoices choices,
    SurveyWordings wordings,
    ILanguageService languages,
    ISlaCatalogStore catalogs,
    IWorkContext work,
    IStoreContext store)
{
    /// <summary>The form of a saved survey.</summary>
    public async Task<SurveyFormModel> PrepareFormAsync(Survey survey)
    {
        ArgumentNullException.ThrowIfNull(survey);
        var form = await PrepareFormAsync(survey.Kind, survey.Definition);
        (form.Id, form.Revision) = (survey.Id, survey.Revision);
        return form;
    }

    /// <summary>The form of a survey that isn't saved yet.</summary>
    public async Task<SurveyFormModel> PrepareFormAsync(SurveyKind kind)
    {
        return await PrepareFormAsync(kind, await BeginAsync(kind));
    }

    /// <summary>What a survey of that kind begins with.</summary>
    public async Task<SurveyDefinition> BeginAsync(SurveyKind kind)
    {
        return SurveyDefaults.Of(
            kind,
            await texts.GetAsync(kind == SurveyKind.Recommendation ? "Plugins.CustomerCare.Survey.FirstName.Order" : "Plugins.CustomerCare.Survey.FirstName.Inquiry"));
    }

    /// <param name="saved">Null for a new survey.</param>
    public async Task<SurveyEditModel> PrepareAsync(SurveyFormModel form, SurveyKind kind, Survey? saved, ConflictModel? conflict = null, RecipientPreviewModel? preview = null)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (saved is null)
            (form.Id, form.Revision) = (0, 0);

        return new SurveyEditModel
        {
            Form = form,
            Kind = kind,
            SavedName = saved?.Definition.Name,
            IsEnabled = saved?.IsEnabled ?? false,
            Triggers = await TriggersAsync(form.Trigger),
            Buyers = await BuyersAsync(form.Buyers),
            Days = [.. CalendarFormReader.Days.Zip(DayTexts.WeekdayNames(CultureInfo.CurrentCulture), (day, name) => Day(day, name, form.Days))],
            Zone = (await catalogs.LoadAsync()).CurrentCalendars.Select(version => version.Calendar.TimeZoneId).FirstOrDefault(),
            Choices = await choices.PrepareAsync(kind, form),
            Languages = await LanguagesAsync(form, kind),
            TestStores = await choices.StoresAsync(),
            Conflict = conflict,
            Preview = preview
        };
    }

    private async Task<SurveyFormModel> PrepareFormAsync(SurveyKind kind, SurveyDefinition definition)
    {
        var codes = (await SpokenAsync()).Select(language => language.UniqueSeoCode.ToLowerInvariant());
        var form = SurveyFormWriter.Write(kind, definition, codes, CultureInfo.CurrentCulture);
        form.TestAddress = (await work.GetCurrentCustomerAsync()).Email;
        form.TestStoreId = (await store.GetCurrentStoreAsync()).Id;
        form.TestLanguage = (await work.GetWorkingLanguageAsync()).UniqueSeoCode?.ToLowerInvariant();
        return form;
    }

    private async Task<IReadOnlyList<SelectListItem>> TriggersAsync(string? chosen)
    {
        var options = await texts.OptionsAsync<SurveyTrigger>();
        foreach (var option in options)
            option.Selected = option.Value == chosen;
        return [.. options.Skip(1).Where(option => option.Value != WireName.Of(SurveyTrigger.Resolved))];
    }

    private async Task<IReadOnlyList<SelectListItem>> BuyersAsync(string? chosen)
    {
        var options = await texts.OptionsAsync<BuyerKind>();
        foreach (var option in options)
            option.Selected = option.Value == (chosen ?? string.Empty);
        return [.. options];
    }

    private static SelectListItem Day(DayOfWeek day, string name, IReadOnlyList<int> chosen)
    {
        return new SelectListItem(name, ((int)day).ToString(CultureInfo.InvariantCulture), chosen.Contains((int)day));
    }

    private async Task<IReadOnlyList<SurveyEditModel.LanguageModel>> LanguagesAsync(SurveyFormModel form, SurveyKind kind)
    {
        var plain = new Survey { Id = 0, Kind = kind, Definition = SurveyDefaults.Of(kind, string.Empty), IsEnabled = false, Revision = 0, CreatedOnUtc = default };
        var spoken = await SpokenAsync();
        var models = new List<SurveyEditModel.LanguageModel>();
        foreach (var code in form.Texts.Select(texts => texts.Language ?? string.Empty))
        {
            var language = spoken.FirstOrDefault(language => string.Equals(language.UniqueSeoCode, code, StringComparison.OrdinalIgnoreCase));
            models.Add(new SurveyEditModel.LanguageModel(code, language?.Name ?? code, language?.Rtl ?? false, await wordings.GetAsync(plain, language)));
        }

        return models;
    }

    private async Task<List<Language>> SpokenAsync()
    {
        return [.. (await languages.GetAllLanguagesAsync(true))
            .Where(language => !string.IsNullOrEmpty(language.UniqueSeoCode))
            .DistinctBy(language => language.UniqueSeoCode, StringComparer.OrdinalIgnoreCase)];
    }
}
