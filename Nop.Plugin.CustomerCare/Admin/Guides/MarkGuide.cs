using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerCare.Admin.Guides;

/// <summary>Notes what became of a step, for all stores. Each step has a note of its own, so that two admins don't undo each other's.</summary>
public sealed class MarkGuide(ISettingService settings, ReadGuide read)
{
    /// <summary>Notes it; after the last step the guide is closed.</summary>
    public async Task ExecuteAsync(GuideStep step, GuideMark mark)
    {
        var stored = await settings.LoadSettingAsync<CustomerCareSettings>();
        switch (step)
        {
            case GuideStep.Hours:
                stored.GuideHours = mark;
                await settings.SaveSettingAsync(stored, values => values.GuideHours);
                break;
            case GuideStep.Targets:
                stored.GuideTargets = mark;
                await settings.SaveSettingAsync(stored, values => values.GuideTargets);
                break;
            case GuideStep.History:
                stored.GuideHistory = mark;
                await settings.SaveSettingAsync(stored, values => values.GuideHistory);
                break;
            case GuideStep.Mail:
                stored.GuideMail = mark;
                await settings.SaveSettingAsync(stored, values => values.GuideMail);
                break;
            case GuideStep.Survey:
                stored.GuideSurvey = mark;
                await settings.SaveSettingAsync(stored, values => values.GuideSurvey);
                break;
            default:
                return;
        }

        if ((await read.ExecuteAsync()).FirstOpen is null)
            await CloseAsync();
    }

    /// <summary>Nothing leads to the guide by itself any more; it stays where it is.</summary>
    public async Task CloseAsync()
    {
        var stored = await settings.LoadSettingAsync<CustomerCareSettings>();
        if (stored.GuideClosed)
            return;

        stored.GuideClosed = true;
        await settings.SaveSettingAsync(stored, values => values.GuideClosed);
    }
}
