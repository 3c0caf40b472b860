using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Plugin.CustomerCare.Admin.Models.SlaReports;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SlaReports;

/// <summary>Clocks of a list in words.</summary>
public sealed class ClockRowFactory(AdminTexts texts, UserTime userTime)
{
    public async Task<IReadOnlyList<ClockListModel.RowModel>> PrepareAsync(IReadOnlyList<ClockListRow> listed, SlaCatalog catalog, DateTime nowUtc)
    {
        ArgumentNullException.ThrowIfNull(listed);
        var units = await texts.DurationUnitsAsync();
        var rows = new List<ClockListModel.RowModel>(listed.Count);
        foreach (var row in listed)
            rows.Add(await PrepareAsync(row, catalog, units, nowUtc));

        return rows;
    }

    private async Task<ClockListModel.RowModel> PrepareAsync(ClockListRow row, SlaCatalog catalog, DurationUnits units, DateTime nowUtc)
    {
        var (inquiry, clock) = (row.Inquiry, row.Clock);
        var times = ClockTimes.Of(row, catalog, nowUtc);
        var policy = catalog.FindPolicy(clock.PolicyId);
        return new ClockListModel.RowModel
        {
            InquiryId = inquiry.Id,
            Subject = string.IsNullOrWhiteSpace(inquiry.Subject) ? await texts.GetAsync("Plugins.CustomerCare.Inquiries.NoSubject") : inquiry.Subject,
            Metric = await texts.NameAsync(clock.Metric),
            MetricName = WireName.Of(clock.Metric),
            Cycle = clock.Cycle,
            Policy = policy is null
                ? clock.PolicyId.ToString(CultureInfo.InvariantCulture)
                : await texts.FormatAsync("Plugins.CustomerCare.Clock.Version", policy.Policy.Name, policy.Version),
            Target = DurationText.Of(clock.TargetSeconds, clock.Time, units),
            State = await StateAsync(clock, nowUtc),
            Started = await userTime.ShowAsync(clock.StartedOnUtc),
            Due = await userTime.ShowAsync(clock.DueOnUtc),
            Finished = await userTime.ShowAsync(clock.FinishedOnUtc),
            Elapsed = times.Used is { } used ? DurationText.Of(used, clock.Time, units) : null,
            OverBy = times.OverBy is { } over ? DurationText.Of(over, clock.Time, units) : null,
            Agent = inquiry.AgentName ?? string.Empty,
            Excuse = row.Excuse is { } excuse
                ? new ClockExcuseModel(ExcusedClock.For(clock).ToString()) { IsExcused = true, By = excuse.ActorName, On = await userTime.ShowAsync(excuse.HappenedOnUtc), Reason = excuse.Body }
                : null
        };
    }

    private async Task<BadgeModel> StateAsync(SlaClock clock, DateTime nowUtc)
    {
        if (clock.ExcusedOnUtc is not null)
            return new BadgeModel(await texts.NameAsync(ClockShow.Excused), "secondary");
        if (clock.State == ClockState.Ended)
            return new BadgeModel(clock.EndReason is { } reason ? await texts.NameAsync(reason) : await texts.NameAsync(clock.State), "secondary");
        if (clock.IsOverdue(nowUtc))
            return new BadgeModel(await texts.GetAsync("Plugins.CustomerCare.Clock.IsOverdue"), "danger");

        var tone = clock.State switch
        {
            ClockState.Met => "success",
            ClockState.Breached => "danger",
            _ => "info"
        };
        return new BadgeModel(await texts.NameAsync(clock.State), tone);
    }
}
