using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Admin.Models.Settings;
using Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Settings;

/// <summary>Says what a self-check found in the reader's language and zone.</summary>
public sealed class SelfCheckModelFactory(AdminTexts texts, UserTime time)
{
    public async Task<SelfCheckModel> PrepareAsync(SelfCheckReport report)
    {
        var lines = new List<SelfCheckModel.LineModel>();
        foreach (var line in report.Lines.OrderByDescending(line => line.Finding.State)) // What doesn't work stands on top.
            lines.Add(await LineAsync(line));

        var (faults, attentions) = (report.Count(CheckState.Fault), report.Count(CheckState.Attention));
        return new SelfCheckModel
        {
            CheckedOn = await time.ShowAsync(report.MadeOnUtc),
            IsWell = faults + attentions == 0,
            Summary = faults + attentions == 0
                ? await texts.GetAsync("Plugins.CustomerCare.SelfCheck.AllWell")
                : await texts.FormatAsync("Plugins.CustomerCare.SelfCheck.NotWell", faults, attentions),
            Lines = lines
        };
    }

    private async Task<SelfCheckModel.LineModel> LineAsync(SelfCheckLine line)
    {
        var finding = line.Finding;
        var values = new List<object>();
        foreach (var value in finding.Values)
            values.Add(await SayAsync(value));

        var (tone, icon) = LookOf(finding.State);
        return new SelfCheckModel.LineModel(
            line.Topic.ToString(),
            await texts.NameAsync(line.Topic),
            new BadgeModel(await texts.NameAsync(finding.State), tone),
            icon,
            await texts.FormatAsync(finding.TextKey, [.. values]),
            finding.RemedyKey is { } remedy ? await texts.GetAsync(remedy) : null,
            finding.Place is { } place ? new SelfCheckModel.PlaceModel(PathOf(place), await texts.NameAsync(place)) : null);
    }

    private async Task<object> SayAsync(object value)
    {
        return value switch
        {
            DateTime instant => (await time.ShowAsync(instant)).Text,
            TimeSpan span => DurationText.Of((long)span.TotalSeconds, TargetTime.Calendar, await texts.DurationUnitsAsync()),
            int number => number.ToString("N0", CultureInfo.CurrentCulture),
            _ => value
        };
    }

    private static (string Tone, string Icon) LookOf(CheckState state)
    {
        return state switch
        {
            CheckState.Ok => ("success", "fa-check"),
            CheckState.Attention => ("warning", "fa-exclamation-triangle"),
            _ => ("danger", "fa-times")
        };
    }

    private static string PathOf(CheckPlace place)
    {
        return "~/Admin/" + place switch
        {
            CheckPlace.ScheduleTasks => "ScheduleTask/List",
            CheckPlace.Stores => "Store/List",
            CheckPlace.EmailAccounts => "EmailAccount/List",
            CheckPlace.QueuedEmails => "QueuedEmail/List",
            CheckPlace.MessageTemplates => "MessageTemplate/List",
            CheckPlace.Log => "Log/List",
            CheckPlace.Permissions => "Security/Permissions",
            CheckPlace.Plugins => "Plugin/List",
            CheckPlace.Policies => CustomerCareDefaults.Controllers.POLICY + "/List",
            CheckPlace.Webhooks => CustomerCareDefaults.Controllers.WEBHOOK + "/List",
            CheckPlace.Jobs => CustomerCareDefaults.Controllers.JOB + "/Index",
            _ => CustomerCareDefaults.Controllers.RESTORE + "/Index"
        };
    }
}
