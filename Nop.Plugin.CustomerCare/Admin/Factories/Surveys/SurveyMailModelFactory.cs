using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Messages;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Admin.Models.Surveys;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Infrastructure.Surveys;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Services.Localization;
using Nop.Services.Messages;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Surveys;

/// <summary>Prepares the preview of a survey's mail.</summary>
public sealed class SurveyMailModelFactory(
    SurveySample sample,
    IStoreService stores,
    StoreLanguages storeLanguages,
    ILanguageService languages,
    IMessageTemplateService templates,
    AdminTexts texts)
{
    /// <param name="storeId">What is no store's id means the first one.</param>
    /// <param name="languageCode">Two letters; null, or one the store doesn't offer, for the store's own language.</param>
    public async Task<SurveyMailModel> PrepareAsync(Survey survey, int storeId, string? languageCode, bool isReminder)
    {
        ArgumentNullException.ThrowIfNull(survey);
        var all = await stores.GetAllStoresAsync();
        var store = all.FirstOrDefault(one => one.Id == storeId) ?? all[0];
        var language = await storeLanguages.FindAsync(store, languageCode);
        var (mail, problem) = await WriteAsync(survey, store, language, isReminder);
        return new SurveyMailModel
        {
            SurveyId = survey.Id,
            SurveyName = survey.Definition.Name,
            StoreId = store.Id,
            Language = language?.UniqueSeoCode,
            IsReminder = isReminder,
            Stores = [.. all.Select(one => new SelectListItem(one.Name, one.Id.ToString(CultureInfo.InvariantCulture), one == store))],
            Languages = [.. (await languages.GetAllLanguagesAsync(storeId: store.Id)).Select(one => new SelectListItem(one.Name, one.UniqueSeoCode, one.Id == language?.Id))],
            TemplateId = (await templates.GetMessageTemplatesByNameAsync(SurveyLetter.TextOf(survey.Kind, isReminder).Template, store.Id)).FirstOrDefault()?.Id,
            Subject = mail?.Subject,
            From = mail is null ? null : $"{mail.FromName} <{mail.From}>",
            Problem = problem
        };
    }

    private async Task<(QueuedEmail? Mail, string? Problem)> WriteAsync(Survey survey, Store store, Language? language, bool isReminder)
    {
        try
        {
            var mail = await sample.ComposeAsync(survey, isReminder, null, store.Id, language?.UniqueSeoCode);
            return (mail, mail is null ? await texts.GetAsync("Plugins.CustomerCare.Mail.SurveyPreview.Off") : null);
        }
        catch (InvalidOperationException exception)
        {
            return (null, await texts.FormatAsync("Plugins.CustomerCare.Mail.SurveyPreview.Failed", exception.Message));
        }
    }
}
