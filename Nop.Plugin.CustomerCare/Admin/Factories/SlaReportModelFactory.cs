using System.Globalization;
using System.Text.Json;
using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories;

/// <summary>The SLA report in words, and what its charts draw.</summary>
public sealed class SlaReportModelFactory(AdminTexts texts)
{
    private static readonly JsonSerializerOptions ForScripts = new(JsonSerializerDefaults.Web);

    public async Task<SlaReportModel> PrepareAsync(SlaReport report, ReportPeriod period)
    {
        var none = await texts.GetAsync("Plugins.CustomerCare.SlaReport.None");
        return new SlaReportModel
        {
            FromDay = ReportPeriod.Write(period.FirstDay),
            ToDay = ReportPeriod.Write(period.LastDay),
            TimeZone = report.TimeZone,
            Metrics = await MetricsAsync(report, none),
            Weeks = await WeeksAsync(report, none),
            FirstResponses = await BandsAsync(report),
            HasExcused = report.Metrics.Any(metric => metric.Excused > 0),
            HasFigures = report.Metrics.Any(metric => metric.Measured + metric.Open + metric.Ended + metric.Excused > 0),
            WeeksChart = JsonSerializer.Serialize(await WeeksChartAsync(report), ForScripts),
            FirstResponsesChart = JsonSerializer.Serialize(await BandsChartAsync(report), ForScripts)
        };
    }

    private async Task<IReadOnlyList<SlaReportModel.MetricModel>> MetricsAsync(SlaReport report, string none)
    {
        var units = await texts.DurationUnitsAsync();
        var models = new List<SlaReportModel.MetricModel>();
        foreach (var figures in report.Metrics)
            models.Add(new SlaReportModel.MetricModel
            {
                WireName = WireName.Of(figures.Metric),
                Name = await texts.NameAsync(figures.Metric),
                Attainment = Percent(figures.Attainment, none),
                Measured = Number(figures.Measured),
                Met = Number(figures.Met),
                Breached = Number(figures.Breached),
                Open = Number(figures.Open),
                OpenOverdue = Number(figures.OpenOverdue),
                Ended = Number(figures.Ended),
                Excused = Number(figures.Excused),
                Median = Duration(figures.MedianSeconds, units, none),
                P90 = Duration(figures.P90Seconds, units, none)
            });

        return models;
    }

    private async Task<IReadOnlyList<SlaReportModel.WeekModel>> WeeksAsync(SlaReport report, string none)
    {
        var models = new List<SlaReportModel.WeekModel>();
        foreach (var week in report.Weeks)
            models.Add(new SlaReportModel.WeekModel(await texts.NameAsync(week.Metric), Day(week.Monday), Percent(week.Attainment, none), Number(week.Judged)));

        return models;
    }

    private async Task<IReadOnlyList<SlaReportModel.BandModel>> BandsAsync(SlaReport report)
    {
        var models = new List<SlaReportModel.BandModel>();
        foreach (var (band, lower) in report.FirstResponses.Zip(report.FirstResponses.Select(band => band.UpToHours).Prepend(null)))
            models.Add(new SlaReportModel.BandModel(await BandNameAsync(band.UpToHours, lower), Number(band.Count)));

        return models;
    }

    private async Task<string> BandNameAsync(int? upToHours, int? moreThanHours)
    {
        return (upToHours, moreThanHours) switch
        {
            ({ } upTo, null) => await texts.FormatAsync("Plugins.CustomerCare.SlaReport.Band.UpTo", upTo),
            ({ } upTo, { } more) => await texts.FormatAsync("Plugins.CustomerCare.SlaReport.Band.Between", more, upTo),
            _ => await texts.FormatAsync("Plugins.CustomerCare.SlaReport.Band.MoreThan", moreThanHours ?? 0)
        };
    }

    private async Task<ChartModel> WeeksChartAsync(SlaReport report)
    {
        var series = new List<ChartModel.SeriesModel>();
        foreach (var weeks in report.Weeks.GroupBy(week => week.Metric))
            series.Add(new ChartModel.SeriesModel(
                await texts.NameAsync(weeks.Key),
                [.. weeks.Select(week => week.Attainment)],
                [.. weeks.Select(week => Number(week.Judged))]));

        return new ChartModel
        {
            Kind = "line",
            Percent = true,
            Labels = [.. report.Weeks.Select(week => week.Monday).Distinct().Select(Day)],
            Series = series,
            LabelAxis = await texts.GetAsync("Plugins.CustomerCare.SlaReport.Column.Week"),
            ValueAxis = await texts.GetAsync("Plugins.CustomerCare.SlaReport.Column.Attainment"),
            CountText = await texts.GetAsync("Plugins.CustomerCare.SlaReport.CountText")
        };
    }

    private async Task<ChartModel> BandsChartAsync(SlaReport report)
    {
        return new ChartModel
        {
            Kind = "bar",
            Labels = [.. (await BandsAsync(report)).Select(band => band.Name)],
            Series = [new ChartModel.SeriesModel(await texts.GetAsync("Plugins.CustomerCare.SlaReport.Column.Inquiries"), [.. report.FirstResponses.Select(band => (decimal?)band.Count)])],
            LabelAxis = await texts.GetAsync("Plugins.CustomerCare.SlaReport.Column.Band"),
            ValueAxis = await texts.GetAsync("Plugins.CustomerCare.SlaReport.Column.Inquiries")
        };
    }

    // A period can hold targets of both kinds of time, so neither is said in days.
    private static string Duration(long? seconds, DurationUnits units, string none)
    {
        return seconds is { } known ? DurationText.Of(known, TargetTime.Business, units) : none;
    }

    private static string Percent(decimal? share, string none)
    {
        return share is { } known ? known.ToString("P1", CultureInfo.CurrentCulture) : none;
    }

    private static string Number(int number)
    {
        return number.ToString("N0", CultureInfo.CurrentCulture);
    }

    private static string Day(DateOnly day)
    {
        return day.ToString("d", CultureInfo.CurrentCulture);
    }
}
