using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Admin.Models.SlaReports;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SlaReports;

/// <summary>The SLA report in words, each number with the list behind it.</summary>
public sealed class SlaReportModelFactory(AdminTexts texts, ReportChoices choices, SlaReportCharts charts)
{
    /// <param name="before">The same of the period before; null where there is none.</param>
    /// <param name="unanswered">How many inquiries' answers are overdue.</param>
    public async Task<SlaReportModel> PrepareAsync(SlaReport report, SlaReport? before, int unanswered, ReportRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(request);
        var figures = await ReportFigures.OfAsync(texts);
        var address = request.Address;
        return new SlaReportModel
        {
            Search = await choices.FormAsync(request, cancellation),
            Address = address,
            IsNarrowed = request.IsNarrowed,
            TimeZone = report.TimeZone,
            Metrics = await MetricsAsync(report, before, address, figures),
            Before = before is not null && request.Period.Previous is { } previous
                ? await texts.FormatAsync("Plugins.CustomerCare.SlaReport.ComparedWith", ReportFigures.Day(previous.FirstDay), ReportFigures.Day(previous.LastDay))
                : null,
            Weeks = await WeeksAsync(report, request, figures),
            FirstResponses = await BandsAsync(report, address, figures),
            Benchmarks = await BenchmarksAsync(report, figures),
            Unanswered = Link(unanswered, address, ClockShow.Unanswered, null),
            Broken = Link(report.Metrics.Sum(metric => metric.Breached + metric.OpenOverdue + metric.Excused), address, ClockShow.Broken, null),
            HasExcused = report.Metrics.Any(metric => metric.Excused > 0),
            HasFigures = report.Metrics.Any(metric => metric.Measured + metric.Open + metric.Ended + metric.Excused > 0),
            WeeksChart = await charts.WeeksAsync(report),
            FirstResponsesChart = await charts.BandsAsync(report)
        };
    }

    private async Task<IReadOnlyList<SlaReportModel.MetricModel>> MetricsAsync(SlaReport report, SlaReport? before, IDictionary<string, string> address, ReportFigures figures)
    {
        var models = new List<SlaReportModel.MetricModel>();
        foreach (var metric in report.Metrics)
        {
            var then = before?.Metrics.FirstOrDefault(other => other.Metric == metric.Metric);
            models.Add(new SlaReportModel.MetricModel
            {
                WireName = WireName.Of(metric.Metric),
                Name = await texts.NameAsync(metric.Metric),
                Attainment = figures.Percent(metric.Attainment),
                AttainmentChange = figures.Change(metric.Attainment, then?.Attainment),
                Numbers = Numbers(metric).ToDictionary(number => WireName.Of(number.Show), number => Link(number.Count, address, number.Show, metric.Metric)),
                Median = figures.Duration(metric.MedianSeconds),
                MedianChange = figures.Change(metric.MedianSeconds, then?.MedianSeconds),
                P90 = figures.Duration(metric.P90Seconds),
                P90Change = figures.Change(metric.P90Seconds, then?.P90Seconds)
            });
        }

        return models;
    }

    private static IEnumerable<(ClockShow Show, int Count)> Numbers(MetricFigures figures)
    {
        return
        [
            (ClockShow.Measured, figures.Measured), (ClockShow.Met, figures.Met), (ClockShow.Breached, figures.Breached), (ClockShow.Open, figures.Open),
            (ClockShow.OpenOverdue, figures.OpenOverdue), (ClockShow.Ended, figures.Ended), (ClockShow.Excused, figures.Excused)
        ];
    }

    private async Task<IReadOnlyList<SlaReportModel.WeekModel>> WeeksAsync(SlaReport report, ReportRequest request, ReportFigures figures)
    {
        var models = new List<SlaReportModel.WeekModel>();
        foreach (var week in report.Weeks)
        {
            var days = new ReportPeriod(Max(week.Monday, request.Period.FirstDay), Min(week.Monday.AddDays(6), request.Period.LastDay));
            var judged = Link(week.Judged, (request with { Period = days }).Address, ClockShow.Judged, week.Metric);
            models.Add(new SlaReportModel.WeekModel(await texts.NameAsync(week.Metric), ReportFigures.Day(week.Monday), figures.Percent(week.Attainment), judged));
        }

        return models;
    }

    private async Task<IReadOnlyList<SlaReportModel.BandModel>> BandsAsync(SlaReport report, IDictionary<string, string> address, ReportFigures figures)
    {
        var models = new List<SlaReportModel.BandModel>();
        foreach (var share in report.FirstResponses.Bands)
            models.Add(new SlaReportModel.BandModel(
                await BandText.OfAsync(share.Band, texts), Link(share.Count, address, ClockShow.Measured, SlaMetric.FirstResponse, share.Band), figures.Percent(share.Share)));

        return models;
    }

    private async Task<IReadOnlyList<SlaReportModel.BenchmarkModel>> BenchmarksAsync(SlaReport report, ReportFigures figures)
    {
        var models = new List<SlaReportModel.BenchmarkModel>();
        foreach (var benchmark in BenchmarkFigure.All)
        {
            var own = benchmark.Own(report.FirstResponses);
            models.Add(new SlaReportModel.BenchmarkModel(
                await texts.NameAsync(benchmark.Name),
                benchmark.Share is { } share ? figures.Percent(share) : figures.Duration(benchmark.Seconds, TargetTime.Calendar),
                benchmark.Share is not null ? figures.Percent(own) : figures.Duration((long?)own, TargetTime.Calendar),
                await texts.FormatAsync("Plugins.CustomerCare.SlaReport.Source", benchmark.Source, benchmark.Year.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        }

        return models;
    }

    private static NumberModel Link(int count, IDictionary<string, string> address, ClockShow show, SlaMetric? metric, ResponseBand? band = null)
    {
        return new NumberModel(ReportFigures.Number(count), ClockListRequest.RouteOf(address, show, metric, band));
    }

    private static DateOnly Max(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Min(DateOnly one, DateOnly other) => one < other ? one : other;
}
