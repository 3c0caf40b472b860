using Nop.Plugin.CustomerCare.Admin.Models.Guides;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Services.ScheduleTasks;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Guides;

/// <summary>Says what is on, store by store where they differ, and whether the store's tasks run, without which no mail leaves.</summary>
public sealed class GuideDoneLines(StoreSettings settings, IStoreService stores, ISurveyStore surveys, IScheduleTaskService tasks, ActiveTemplates templates, AdminTexts texts, TimeProvider clock)
{
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(15);

    public async Task<IReadOnlyList<GuideDoneModel.LineModel>> PrepareAsync(CancellationToken cancellation)
    {
        return
        [
            await SwitchAsync("Plugins.CustomerCare.Settings.AcknowledgementsEnabled", own => own.AcknowledgementsEnabled),
            await SwitchAsync("Plugins.CustomerCare.Settings.AlertsEnabled", own => own.AlertsEnabled),
            await SwitchAsync("Plugins.CustomerCare.Settings.MailboxFooter", own => own.MailboxFooter),
            await SurveyAsync(cancellation),
            .. await TemplateAsync(),
            await TaskAsync()
        ];
    }

    private async Task<GuideDoneModel.LineModel> SwitchAsync(string labelKey, Func<CustomerCareSettings, bool> isOn)
    {
        var label = await texts.GetAsync(labelKey);
        var on = (await settings.WhereAsync(isOn)).Select(found => found.Store.Name).ToList();
        if (on.Count == 0)
            return Line(label, await texts.GetAsync("Plugins.CustomerCare.Guide.IsOff"));

        return Line(label, on.Count == (await stores.GetAllStoresAsync()).Count
            ? await texts.GetAsync("Plugins.CustomerCare.Guide.IsOn")
            : await texts.FormatAsync("Plugins.CustomerCare.Guide.IsOnIn", string.Join(", ", on)));
    }

    private async Task<GuideDoneModel.LineModel> SurveyAsync(CancellationToken cancellation)
    {
        var on = (await surveys.LoadAsync(cancellation)).Count(survey => survey.IsEnabled);
        return Line(
            await texts.GetAsync("Plugins.CustomerCare.Menu.Surveys"),
            on > 0 ? await texts.FormatAsync("Plugins.CustomerCare.Guide.Done.SurveysOn", on) : await texts.GetAsync("Plugins.CustomerCare.Guide.IsOff"));
    }

    private static GuideDoneModel.LineModel Line(string label, string state)
    {
        return new GuideDoneModel.LineModel($"{label}: {state}", true);
    }

    private async Task<IEnumerable<GuideDoneModel.LineModel>> TemplateAsync()
    {
        var off = new List<string>();
        foreach (var text in MailText.All.Where(text => text != MailText.InquiryReply))
            if (await templates.FindAsync(text, 0, null) is null)
                off.Add(text.Template);

        return off.Count == 0 ? [] : [new GuideDoneModel.LineModel(await texts.FormatAsync("Plugins.CustomerCare.Settings.Templates.Off", string.Join(", ", off)), false)];
    }

    private async Task<GuideDoneModel.LineModel> TaskAsync()
    {
        var task = await tasks.GetTaskByTypeAsync(CustomerCareDefaults.TaskTypes.SLA_MONITOR);
        if (task is not { Enabled: true })
            return new GuideDoneModel.LineModel(await texts.GetAsync("Plugins.CustomerCare.Guide.Done.TaskOff"), false);

        return task.LastSuccessUtc is { } last && clock.GetUtcNow().UtcDateTime - last < Late
            ? new GuideDoneModel.LineModel(await texts.GetAsync("Plugins.CustomerCare.Guide.Done.TaskRuns"), true)
            : new GuideDoneModel.LineModel(await texts.GetAsync("Plugins.CustomerCare.Guide.Done.TaskWaits"), false);
    }
}
