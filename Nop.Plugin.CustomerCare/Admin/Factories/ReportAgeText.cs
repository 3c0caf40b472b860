using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Data.Reporting;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories;

/// <summary>Says how old the figures of a page are, where they come from a copy of the database.</summary>
public sealed class ReportAgeText(ReportDatabase database, AdminTexts texts)
{
    /// <summary>Null where there is nothing to say: no copy is set, or it is up to date.</summary>
    public async Task<ReportAgeModel?> PrepareAsync(CancellationToken cancellation = default)
    {
        await database.LookAsync(cancellation);
        return database switch
        {
            { Origin: ReportOrigin.StoreInstead } => new ReportAgeModel(await texts.GetAsync("Plugins.CustomerCare.Reporting.Age.Instead"), true),
            { Origin: ReportOrigin.Replica, Behind: null } => new ReportAgeModel(await texts.GetAsync("Plugins.CustomerCare.Reporting.Age.Unknown"), false),
            { Origin: ReportOrigin.Replica, Behind: { TotalSeconds: >= 1 } behind } => new ReportAgeModel(await texts.FormatAsync("Plugins.CustomerCare.Reporting.Age", await SayAsync(behind)), false),
            _ => null
        };
    }

    /// <summary>How far a copy is behind, as a sentence.</summary>
    public async Task<string> BehindAsync(TimeSpan? behind)
    {
        return behind switch
        {
            null => await texts.GetAsync("Plugins.CustomerCare.Reporting.Behind.Unknown"),
            { TotalSeconds: < 1 } => await texts.GetAsync("Plugins.CustomerCare.Reporting.Behind.Nothing"),
            { } time => await texts.FormatAsync("Plugins.CustomerCare.Reporting.Behind", await SayAsync(time))
        };
    }

    private async Task<string> SayAsync(TimeSpan time)
    {
        return DurationText.Of((long)time.TotalSeconds, TargetTime.Calendar, await texts.DurationUnitsAsync());
    }
}
