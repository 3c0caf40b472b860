using System.Security.Cryptography;
using Nop.Plugin.CustomerCare.Inquiries.Links;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerCare.Infrastructure.Installation;

/// <summary>Settings, those of single stores included. They stay with the tables where the owner wants the data kept: one of them signs the links of mails that have left.</summary>
public sealed class SettingsStep(ISettingService settings) : IInstallationStep
{
    public string Name => "settings";

    public async Task InstallAsync()
    {
        var current = await settings.LoadSettingAsync<CustomerCareSettings>();
        if (!await settings.SettingExistsAsync(current, x => x.CaptureContactForm))
            await settings.SaveSettingAsync(current, x => x.CaptureContactForm);
        if (string.IsNullOrEmpty(current.LinkKey))
        {
            current.LinkKey = Convert.ToBase64String(RandomNumberGenerator.GetBytes(SignedLink.KEY_LENGTH));
            await settings.SaveSettingAsync(current, x => x.LinkKey);
        }
    }

    public async Task RemoveAsync()
    {
        if (!(await settings.LoadSettingAsync<CustomerCareSettings>()).KeepDataWhenUninstalled)
            await settings.DeleteSettingAsync<CustomerCareSettings>();
    }
}
