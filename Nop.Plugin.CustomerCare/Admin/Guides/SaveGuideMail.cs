using Nop.Plugin.CustomerCare.Admin.Models.Guides;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerCare.Admin.Guides;

/// <summary>Saves who is mailed what, for all stores.</summary>
public sealed class SaveGuideMail(ISettingService settings, ReadGuide read, MarkGuide mark)
{
    /// <param name="form">Without problems.</param>
    /// <returns>False if somebody had switched one of them on already, or taken this step: those stay as they are.</returns>
    public async Task<bool> ExecuteAsync(GuideMailFormModel form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var isSaved = !(await read.ExecuteAsync()).IsDone(GuideStep.Mail);
        if (isSaved)
            await SaveAsync(form, await settings.LoadSettingAsync<CustomerCareSettings>());
        await mark.ExecuteAsync(GuideStep.Mail, GuideMark.Done);
        return isSaved;
    }

    private async Task SaveAsync(GuideMailFormModel form, CustomerCareSettings stored)
    {
        stored.AcknowledgementsEnabled = form.Acknowledge;
        stored.AlertsEnabled = form.Alert;
        stored.AlertAddresses = string.Join(", ", AlertRecipients.Split(form.AlertAddresses));
        stored.MailboxFooter = form.Footer;
        await settings.SaveSettingAsync(stored, values => values.AlertAddresses, 0, false);
        await settings.SaveSettingAsync(stored, values => values.MailboxFooter, 0, false);
        await settings.SaveSettingAsync(stored, values => values.AlertsEnabled, 0, false);
        await settings.SaveSettingAsync(stored, values => values.AcknowledgementsEnabled, 0, false);
        await settings.ClearCacheAsync();
    }
}
