using System.Text.Json;
using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Reports;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SlaReports;

/// <summary>What the report's charts draw, as JSON.</summary>
public sealed class SlaReportCharts(AdminTexts texts)
{
    private static readonly JsonSerializerOptions ForScripts = new(JsonSerializerDefaults.Web);

    public async Task<string> WeeksAsync(SlaReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var series = new List<ChartModel.SeriesModel>();
        foreach (var weeks in report.Weeks.GroupBy(week => week.Metric))
            series.Add(new ChartModel.SeriesModel(
                await texts.NameAsync(weeks.Key),
                [.. weeks.Select(week => week.Attainment)],
                [.. weeks.Select(week => ReportFigures.Number(week.Judged))]));

        return Json(new ChartModel
        {
            Kind = "line",
            Percent = true,
            Labels = [.. report.Weeks.Select(week => week.Monday).Distinct().Select(ReportFigures.Day)],
            Series = series,
            LabelAxis = await texts.GetAsync("Plugins.CustomerCare.SlaReport.Column.Week"),
            ValueAxis = await texts.GetAsync("Plugins.CustomerCare.SlaReport.Column.Attainment"),
            CountText = await texts.GetAsync("Plugins.CustomerCare.SlaReport.CountText")
        });
    }

    public async Task<string> BandsAsync(SlaReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var bands = report.FirstResponses.Bands;
        var labels = new List<string>();
        foreach (var share in bands)
            labels.Add(await BandText.OfAsync(share.Band, texts));

        return Json(new ChartModel
        {
            Kind = "bar",
            Percent = true,
            Labels = labels,
            Series =
            [
                new ChartModel.SeriesModel(
                    await texts.GetAsync("Plugins.CustomerCare.SlaReport.Column.Inquiries"), [.. bands.Select(share => share.Share)], [.. bands.Select(share => ReportFigures.Number(share.Count))])
            ],
            LabelAxis = await texts.GetAsync("Plugins.CustomerCare.SlaReport.Column.Band"),
            ValueAxis = await texts.GetAsync("Plugins.CustomerCare.SlaReport.Column.Inquiries"),
            CountText = await texts.GetAsync("Plugins.CustomerCare.SlaReport.CountText")
        });
    }

    private static string Json(ChartModel chart)
    {
        return JsonSerializer.Serialize(chart, ForScripts);
    }
}
