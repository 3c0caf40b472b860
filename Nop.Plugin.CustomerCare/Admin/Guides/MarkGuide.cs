using System.Linq.Expressions;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerCare.Admin.Guides;

/// <summary>Notes what became of a step, for all stores. Each step has a note of its own, so that two admins don't undo each other's.</summary>
public sealed class MarkGuide(ISettingService settings, ReadGuide read)
{
    /// <summary>Notes it; after the last step the guide is closed.</summary>
    public async Task ExecuteAsync(GuideStep step, GuideMark mark)
    {
        var stored = await settings.LoadSettingAsync<CustomerCareSettings>();
        var (note, setting) = NoteOf(step);
        note(stored, mark);
        await settings.SaveSettingAsync(stored, setting);
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

    private static (Action<CustomerCareSettings, GuideMark> Note, Expression<Func<CustomerCareSettings, GuideMark>> Setting) NoteOf(GuideStep step) => step switch
    {
        GuideStep.Hours => ((values, mark) => values.GuideHours = mark, values => values.GuideHours),
        GuideStep.Targets => ((values, mark) => values.GuideTargets = mark, values => values.GuideTargets),
        GuideStep.History => ((values, mark) => values.GuideHistory = mark, values => values.GuideHistory),
        GuideStep.Mail => ((values, mark) => values.GuideMail = mark, values => values.GuideMail),
        GuideStep.Survey => ((values, mark) => values.GuideSurvey = mark, values => values.GuideSurvey),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "A step of the guide is wanted.")
    };
}
