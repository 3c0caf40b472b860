using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerCare.Infrastructure.Installation;

/// <summary>Settings, those of single stores included.</summary>
public sealed class SettingsStep(ISettingService settings) : IInstallationStep
{
    public string Name => "settings";

    public async Task InstallAsync()
    {
        var current = await settings.LoadSettingAsync<CustomerCareSettings>();
        if (!await settings.SettingExistsAsync(current, x => x.CaptureContactForm))
            await settings.SaveSettingAsync(current, x => x.CaptureContactForm);
    }

    public async Task RemoveAsync()
    {
        await settings.DeleteSettingAsync<CustomerCareSettings>();
    }
}
