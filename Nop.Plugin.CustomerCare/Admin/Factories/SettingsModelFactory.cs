using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Core;
using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla.Alerts;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerCare.Admin.Factories;

/// <summary>Settings of the store that the admin has chosen, or of all stores.</summary>
public sealed class SettingsModelFactory(ISettingService settings, IStoreContext storeContext, ActiveTemplates templates, AdminTexts texts)
{
    public async Task<ConfigureModel> PrepareAsync()
    {
        var scope = await storeContext.GetActiveStoreScopeConfigurationAsync();
        var stored = await settings.LoadSettingAsync<CustomerCareSettings>(scope);
        return await CompleteAsync(new ConfigureModel
        {
            CaptureContactForm = stored.CaptureContactForm,
            CaptureContactForm_OverrideForStore = await IsOwnAsync(stored, values => values.CaptureContactForm, scope),
            AcknowledgementsEnabled = stored.AcknowledgementsEnabled,
            AcknowledgementsEnabled_OverrideForStore = await IsOwnAsync(stored, values => values.AcknowledgementsEnabled, scope),
            AlertsEnabled = stored.AlertsEnabled,
            AlertsEnabled_OverrideForStore = await IsOwnAsync(stored, values => values.AlertsEnabled, scope),
            WarningsToAgent = stored.WarningsToAgent,
            WarningsToAgent_OverrideForStore = await IsOwnAsync(stored, values => values.WarningsToAgent, scope),
            WarningsToManagers = stored.WarningsToManagers,
            WarningsToManagers_OverrideForStore = await IsOwnAsync(stored, values => values.WarningsToManagers, scope),
            BreachesToAgent = stored.BreachesToAgent,
            BreachesToAgent_OverrideForStore = await IsOwnAsync(stored, values => values.BreachesToAgent, scope),
            BreachesToManagers = stored.BreachesToManagers,
            BreachesToManagers_OverrideForStore = await IsOwnAsync(stored, values => values.BreachesToManagers, scope),
            AlertAddresses = stored.AlertAddresses,
            AlertAddresses_OverrideForStore = await IsOwnAsync(stored, values => values.AlertAddresses, scope),
            AlertDelivery = WireName.Of(stored.AlertDelivery),
            AlertDelivery_OverrideForStore = await IsOwnAsync(stored, values => values.AlertDelivery, scope),
            DigestHours = stored.DigestHours,
            DigestHours_OverrideForStore = await IsOwnAsync(stored, values => values.DigestHours, scope),
            DigestHour = stored.DigestHour,
            DigestHour_OverrideForStore = await IsOwnAsync(stored, values => values.DigestHour, scope),
            StatusPageEnabled = stored.StatusPageEnabled,
            StatusPageEnabled_OverrideForStore = await IsOwnAsync(stored, values => values.StatusPageEnabled, scope),
            AccountPageEnabled = stored.AccountPageEnabled,
            AccountPageEnabled_OverrideForStore = await IsOwnAsync(stored, values => values.AccountPageEnabled, scope),
            ContactBlockEnabled = stored.ContactBlockEnabled,
            ContactBlockEnabled_OverrideForStore = await IsOwnAsync(stored, values => values.ContactBlockEnabled, scope),
            SurveyDwellSeconds = stored.SurveyDwellSeconds,
            SurveyDwellSeconds_OverrideForStore = await IsOwnAsync(stored, values => values.SurveyDwellSeconds, scope),
            SurveyRetentionMonths = stored.SurveyRetentionMonths
        });
    }

    /// <summary>Adds what the page shows beside the fields, also to a form that was refused.</summary>
    public async Task<ConfigureModel> CompleteAsync(ConfigureModel model)
    {
        model.ActiveStoreScopeConfiguration = await storeContext.GetActiveStoreScopeConfigurationAsync();
        model.AvailableDeliveries = [];
        foreach (var delivery in Enum.GetValues<AlertDelivery>())
            model.AvailableDeliveries.Add(new SelectListItem(await texts.NameAsync(delivery), WireName.Of(delivery)));

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
        Apply(model, stored);
        await SaveAsync(stored, values => values.CaptureContactForm, model.CaptureContactForm_OverrideForStore, scope);
        await SaveAsync(stored, values => values.AcknowledgementsEnabled, model.AcknowledgementsEnabled_OverrideForStore, scope);
        await SaveAsync(stored, values => values.AlertsEnabled, model.AlertsEnabled_OverrideForStore, scope);
        await SaveAsync(stored, values => values.WarningsToAgent, model.WarningsToAgent_OverrideForStore, scope);
        await SaveAsync(stored, values => values.WarningsToManagers, model.WarningsToManagers_OverrideForStore, scope);
        await SaveAsync(stored, values => values.BreachesToAgent, model.BreachesToAgent_OverrideForStore, scope);
        await SaveAsync(stored, values => values.BreachesToManagers, model.BreachesToManagers_OverrideForStore, scope);
        await SaveAsync(stored, values => values.AlertAddresses, model.AlertAddresses_OverrideForStore, scope);
        await SaveAsync(stored, values => values.AlertDelivery, model.AlertDelivery_OverrideForStore, scope);
        await SaveAsync(stored, values => values.DigestHours, model.DigestHours_OverrideForStore, scope);
        await SaveAsync(stored, values => values.DigestHour, model.DigestHour_OverrideForStore, scope);
        await SaveAsync(stored, values => values.StatusPageEnabled, model.StatusPageEnabled_OverrideForStore, scope);
        await SaveAsync(stored, values => values.AccountPageEnabled, model.AccountPageEnabled_OverrideForStore, scope);
        await SaveAsync(stored, values => values.ContactBlockEnabled, model.ContactBlockEnabled_OverrideForStore, scope);
        await SaveAsync(stored, values => values.SurveyDwellSeconds, model.SurveyDwellSeconds_OverrideForStore, scope);
        if (scope == 0)
            await settings.SaveSettingAsync(stored, values => values.SurveyRetentionMonths, 0, false);
        await settings.ClearCacheAsync();
    }

    private static void Apply(ConfigureModel model, CustomerCareSettings stored)
    {
        stored.CaptureContactForm = model.CaptureContactForm;
        stored.AcknowledgementsEnabled = model.AcknowledgementsEnabled;
        stored.AlertsEnabled = model.AlertsEnabled;
        stored.WarningsToAgent = model.WarningsToAgent;
        stored.WarningsToManagers = model.WarningsToManagers;
        stored.BreachesToAgent = model.BreachesToAgent;
        stored.BreachesToManagers = model.BreachesToManagers;
        stored.AlertAddresses = string.Join(", ", AlertRecipients.Split(model.AlertAddresses));
        stored.AlertDelivery = WireName.TryParse<AlertDelivery>(model.AlertDelivery, out var delivery) ? delivery : stored.AlertDelivery;
        stored.DigestHours = model.DigestHours;
        stored.DigestHour = model.DigestHour;
        stored.StatusPageEnabled = model.StatusPageEnabled;
        stored.AccountPageEnabled = model.AccountPageEnabled;
        stored.ContactBlockEnabled = model.ContactBlockEnabled;
        stored.SurveyDwellSeconds = model.SurveyDwellSeconds;
        stored.SurveyRetentionMonths = model.SurveyRetentionMonths;
    }

    private async Task<bool> IsOwnAsync<T>(CustomerCareSettings stored, Expression<Func<CustomerCareSettings, T>> setting, int scope)
    {
        return scope > 0 && await settings.SettingExistsAsync(stored, setting, scope);
    }

    private Task SaveAsync<T>(CustomerCareSettings stored, Expression<Func<CustomerCareSettings, T>> setting, bool isOwn, int scope)
    {
        return settings.SaveSettingOverridablePerStoreAsync(stored, setting, isOwn, scope, false);
    }
}
