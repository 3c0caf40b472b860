using System.Text.Json;
using Nop.Plugin.CustomerCare.Admin.Factories.SlaReports;
using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Reports.Trends;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Dashboard;

/// <summary>What the charts of the service trend draw, as JSON: the numbers of its table.</summary>
public sealed class TrendCharts(AdminTexts texts)
{
    private const decimal HOUR = 3600;
    private static readonly JsonSerializerOptions ForScripts = new(JsonSerializerDefaults.Web);

    public async Task<string> AttainmentAsync(ServiceTrend trend)
    {
        ArgumentNullException.ThrowIfNull(trend);
        var series = new List<ChartModel.SeriesModel>();
        foreach (var metric in trend.Metrics)
        {
            var figures = trend.Parts.Select(part => part.Of(metric)).ToList();
            series.Add(new ChartModel.SeriesModel(
                await texts.NameAsync(metric), [.. figures.Select(one => one.Attainment)], [.. figures.Select(one => ReportFigures.Number(one.Judged))]));
        }

        return JsonSerializer.Serialize(
            new ChartModel
            {
                Kind = "line",
                Percent = true,
                Labels = Labels(trend),
                Series = series,
                LabelAxis = await StepAsync(trend.Span),
                ValueAxis = await texts.GetAsync("Plugins.CustomerCare.SlaReport.Column.Attainment"),
                CountText = await texts.GetAsync("Plugins.CustomerCare.SlaReport.CountText")
            },
            ForScripts);
    }

    /// <summary>In hours; the tip says the time as the table does.</summary>
    public async Task<string> MedianAsync(ServiceTrend trend)
    {
        ArgumentNullException.ThrowIfNull(trend);
        var figures = await ReportFigures.OfAsync(texts);
        return JsonSerializer.Serialize(
            new ChartModel
            {
                Kind = "line",
                Fractions = true,
                Labels = Labels(trend),
                Series =
                [
                    new ChartModel.SeriesModel(
                        await texts.GetAsync("Plugins.CustomerCare.Dashboard.Trend.Median"),
                        [.. trend.Parts.Select(part => part.MedianSeconds is { } seconds ? Math.Round(seconds / HOUR, 4) : (decimal?)null)],
                        [.. trend.Parts.Select(part => figures.Duration(part.MedianSeconds))])
                ],
                LabelAxis = await StepAsync(trend.Span),
                ValueAxis = await texts.GetAsync("Plugins.CustomerCare.Dashboard.Hours"),
                CountText = "{0}"
            },
            ForScripts);
    }

    private Task<string> StepAsync(TrendSpan span)
    {
        return texts.GetAsync(span == TrendSpan.Year ? "Plugins.CustomerCare.Dashboard.Step.Month" : "Plugins.CustomerCare.Dashboard.Step.Day");
    }

    private static IReadOnlyList<string> Labels(ServiceTrend trend)
    {
        return [.. trend.Parts.Select(part => TrendNames.Short(part.Part, trend.Span))];
    }
}
