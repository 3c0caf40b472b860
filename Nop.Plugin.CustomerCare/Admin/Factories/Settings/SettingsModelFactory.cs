using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Core;
using Nop.Plugin.CustomerCare.Admin.Guides;
using Nop.Plugin.CustomerCare.Admin.Models.Settings;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla.Alerts;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Settings;

/// <summary>Settings of the store that the admin has chosen, or of all stores.</summary>
public sealed class SettingsModelFactory(
    ISettingService settings, IStoreContext storeContext, ActiveTemplates templates, SummaryChoices summaryChoices, ReadGuide guide, SetupPages pages, AdminTexts texts)
{
    public async Task<ConfigureModel> PrepareAsync()
    {
        var scope = await storeContext.GetActiveStoreScopeConfigurationAsync();
        var stored = await settings.LoadSettingAsync<CustomerCareSettings>(scope);
        var model = new ConfigureModel();
        ShowForAll(stored, model);
        foreach (var field in SettingFields.All)
            await field.ShowAsync(settings, stored, model, scope);

        return await CompleteAsync(model);
    }

    /// <summary>
    /// A form that was refused, as it was typed. A store's form leaves out what the store takes over from all stores: that is shown again as it is there.
    /// </summary>
    public async Task<ConfigureModel> RefuseAsync(ConfigureModel model)
    {
        if (await storeContext.GetActiveStoreScopeConfigurationAsync() == 0)
            return await CompleteAsync(model);

        var shared = await settings.LoadSettingAsync<CustomerCareSettings>();
        ShowForAll(shared, model);
        foreach (var field in SettingFields.All.Where(field => !field.IsOwn(model)))
            field.TakeOver(shared, model);
        return await CompleteAsync(model);
    }

    // What the page shows beside the fields.
    private async Task<ConfigureModel> CompleteAsync(ConfigureModel model)
    {
        model.ActiveStoreScopeConfiguration = await storeContext.GetActiveStoreScopeConfigurationAsync();
        model.OffersGuide = await pages.MayGuideAsync() && (await guide.ExecuteAsync()).IsOffered;
        model.AvailableDeliveries = await ChoicesAsync<AlertDelivery>();
        model.AvailablePriorities = await ChoicesAsync<Priority>();
        await summaryChoices.FillAsync(model);

        var off = new List<string>();
        foreach (var text in MailText.All.Where(text => text != MailText.InquiryReply))
            if (await templates.FindAsync(text, model.ActiveStoreScopeConfiguration, null) is null)
                off.Add(text.Template);
        model.TemplatesOff = string.Join(", ", off);
        return model;
    }

    /// <summary>What the admin has to correct before it can be saved.</summary>
    public async Task<IEnumerable<FieldProblem>> CheckAsync(ConfigureModel model)
    {
        return SettingsProblems.Of(model, await storeContext.GetActiveStoreScopeConfigurationAsync());
    }

    /// <param name="model">Without problems.</param>
    public async Task SaveAsync(ConfigureModel model)
    {
        var scope = await storeContext.GetActiveStoreScopeConfigurationAsync();
        var stored = await settings.LoadSettingAsync<CustomerCareSettings>(scope);
        foreach (var field in SettingFields.All)
        {
            field.Apply(model, stored);
            await field.SaveAsync(settings, stored, model, scope);
        }

        if (scope == 0)
            await SaveForAllAsync(model, stored);
        await settings.ClearCacheAsync();
    }

    private static void ShowForAll(CustomerCareSettings stored, ConfigureModel model)
    {
        model.SurveyRetentionMonths = stored.SurveyRetentionMonths;
        model.RepeatedContactHours = stored.RepeatedContactHours;
        model.InquiryRetentionMonths = stored.InquiryRetentionMonths;
        model.KeepDataWhenUninstalled = stored.KeepDataWhenUninstalled;
    }

    private async Task SaveForAllAsync(ConfigureModel model, CustomerCareSettings stored)
    {
        stored.SurveyRetentionMonths = model.SurveyRetentionMonths;
        stored.RepeatedContactHours = model.RepeatedContactHours;
        stored.InquiryRetentionMonths = model.InquiryRetentionMonths;
        stored.KeepDataWhenUninstalled = model.KeepDataWhenUninstalled;
        await settings.SaveSettingAsync(stored, values => values.SurveyRetentionMonths, 0, false);
        await settings.SaveSettingAsync(stored, values => values.RepeatedContactHours, 0, false);
        await settings.SaveSettingAsync(stored, values => values.InquiryRetentionMonths, 0, false);
        await settings.SaveSettingAsync(stored, values => values.KeepDataWhenUninstalled, 0, false);
    }

    private async Task<IList<SelectListItem>> ChoicesAsync<T>() where T : struct, Enum
    {
        var choices = new List<SelectListItem>();
        foreach (var value in Enum.GetValues<T>())
            choices.Add(new SelectListItem(await texts.NameAsync(value), WireName.Of(value)));

        return choices;
    }
}
