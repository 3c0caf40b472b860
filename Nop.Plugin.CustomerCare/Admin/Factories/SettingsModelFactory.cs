using Nop.Core;
using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerCare.Admin.Factories;

/// <summary>Settings of the store that the admin has chosen, or of all stores.</summary>
public sealed class SettingsModelFactory(ISettingService settings, IStoreContext storeContext)
{
    public async Task<ConfigureModel> PrepareAsync()
    {
        var scope = await storeContext.GetActiveStoreScopeConfigurationAsync();
        var stored = await settings.LoadSettingAsync<CustomerCareSettings>(scope);
        return new ConfigureModel
        {
            ActiveStoreScopeConfiguration = scope,
            CaptureContactForm = stored.CaptureContactForm,
            CaptureContactForm_OverrideForStore = scope > 0 && await settings.SettingExistsAsync(stored, values => values.CaptureContactForm, scope)
        };
    }

    public async Task SaveAsync(ConfigureModel model)
    {
        var scope = await storeContext.GetActiveStoreScopeConfigurationAsync();
        var stored = await settings.LoadSettingAsync<CustomerCareSettings>(scope);
        stored.CaptureContactForm = model.CaptureContactForm;
        await settings.SaveSettingOverridablePerStoreAsync(stored, values => values.CaptureContactForm, model.CaptureContactForm_OverrideForStore, scope, false);
        await settings.ClearCacheAsync();
    }
}
