using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.Summaries;
using Nop.Plugin.CustomerCare.Reports.Trends;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Infrastructure.Summaries;

/// <summary>What a summary says of service.</summary>
internal sealed class ServiceSummaryText(SummaryWords words, SummaryLinks links, DateTime nowUtc)
{
    public async Task<string> HtmlAsync(SummaryPeriod period, ServiceSummary summary)
    {
        string[] headings =
        [
            await words.GetAsync("Plugins.CustomerCare.Mail.Summary.Figure"),
            await words.ColumnAsync(period, period.Now),
            await words.ColumnAsync(period, period.Before),
            await words.GetAsync("Plugins.CustomerCare.Mail.Summary.Change")
        ];
        var today = SummaryHtml.Table([headings[0], await words.GetAsync("Plugins.CustomerCare.Mail.Summary.AtThisMoment")], await TodayAsync(summary.Today));
        return SummaryHtml.Heading(await words.GetAsync("Plugins.CustomerCare.Dashboard.Trend.Title"))
            + SummaryHtml.Table(headings, await PromisesAsync(summary))
            + SummaryHtml.Gap
            + today;
    }

    private async Task<IReadOnlyList<SummaryRow>> PromisesAsync(ServiceSummary summary)
    {
        var (now, before) = (summary.Now, summary.Before);
        var rows = new List<SummaryRow>();
        foreach (var metric in now.Figures.Concat(before.Figures).Where(figures => figures.Judged > 0).Select(figures => figures.Metric).Append(SlaMetric.FirstResponse).Distinct().Order())
            rows.Add(await PromiseAsync(now, before, metric));

        var (first, earlier) = (now.Of(SlaMetric.FirstResponse), before.Of(SlaMetric.FirstResponse));
        rows.Add(new SummaryRow(
            await words.GetAsync("Plugins.CustomerCare.Dashboard.Trend.Median"),
            await words.CountedAsync(await words.DurationAsync(now.MedianSeconds), first.Measured),
            links.Clocks(now.Part, ClockShow.Measured, SlaMetric.FirstResponse),
            await words.CountedAsync(await words.DurationAsync(before.MedianSeconds), earlier.Measured),
            await words.ChangeAsync(now.MedianSeconds, before.MedianSeconds)));
        return rows;
    }

    private async Task<SummaryRow> PromiseAsync(ServicePart now, ServicePart before, SlaMetric metric)
    {
        var (figures, earlier) = (now.Of(metric), before.Of(metric));
        return new SummaryRow(
            await words.FormatAsync("Plugins.CustomerCare.Mail.Summary.InTime", await words.NameAsync(metric)),
            await words.CountedAsync(await words.PercentAsync(figures.Attainment), figures.Judged),
            links.Clocks(now.Part, ClockShow.Judged, metric),
            await words.CountedAsync(await words.PercentAsync(earlier.Attainment), earlier.Judged),
            await words.ChangeAsync(figures.Attainment, earlier.Attainment));
    }

    private async Task<IReadOnlyList<SummaryRow>> TodayAsync(ServiceToday today)
    {
        var waited = (long?)(nowUtc - today.OldestWaitingSinceOnUtc)?.TotalSeconds;
        return
        [
            new SummaryRow(await words.NameAsync(InboxView.WaitingForUs), words.Number(today.Waiting), links.Inbox(InboxView.WaitingForUs)),
            new SummaryRow(await words.NameAsync(InboxView.DueSoon), words.Number(today.DueWithinHour), links.Inbox(InboxView.DueSoon)),
            new SummaryRow(await words.NameAsync(InboxView.Breached), words.Number(today.Overdue), links.Inbox(InboxView.Breached)),
            new SummaryRow(await words.GetAsync("Plugins.CustomerCare.Dashboard.Oldest"), await words.DurationAsync(waited, TargetTime.Calendar), links.Inbox(InboxView.WaitingForUs))
        ];
    }
}
