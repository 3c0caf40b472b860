using Nop.Plugin.CustomerCare.Admin.Factories.SlaReports;
using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Admin.Models.Dashboard;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Reports.Trends;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Dashboard;

/// <summary>How promises were kept lately, in words; each number leads to the report's list of it.</summary>
public sealed class ServiceTrendModelFactory(ReadServiceTrend readTrend, ISlaCatalogStore catalogs, DashboardStore store, TrendCharts charts, AdminTexts texts)
{
    /// <param name="span">A wire name; what isn't known means a week.</param>
    public async Task<ServiceTrendModel> PrepareAsync(string? span, CancellationToken cancellation)
    {
        var asked = WireName.TryParse<TrendSpan>(span, out var known) ? known : TrendSpan.Week;
        var filter = new ReportFilter { StoreId = await store.IdAsync() };
        return await PrepareAsync(await readTrend.ExecuteAsync(asked, filter, cancellation), filter, await catalogs.LoadAsync(cancellation));
    }

    private async Task<ServiceTrendModel> PrepareAsync(ServiceTrend trend, ReportFilter filter, SlaCatalog catalog)
    {
        var names = new Dictionary<SlaMetric, string>();
        foreach (var metric in trend.Metrics)
            names[metric] = await texts.NameAsync(metric);

        var figures = await ReportFigures.OfAsync(texts);
        var whole = Row(trend.Total, string.Empty);
        return new ServiceTrendModel
        {
            HasFigures = trend.HasFigures,
            Span = WireName.Of(trend.Span),
            TimeZone = trend.TimeZone,
            Metrics = whole.Metrics,
            Median = whole.Median,
            Rows = [.. trend.Parts.Select(part => Row(part, TrendNames.Of(part.Part, trend.Span)))],
            AttainmentChart = await charts.AttainmentAsync(trend),
            MedianChart = await charts.MedianAsync(trend),
            Report = Address(trend.Total.Part)
        };

        ServiceTrendModel.RowModel Row(ServicePart part, string name)
        {
            var address = Address(part.Part);
            return new ServiceTrendModel.RowModel(
                name,
                [.. trend.Metrics.Select(part.Of).Select(one => new ServiceTrendModel.MetricModel(
                    WireName.Of(one.Metric), names[one.Metric], figures.Percent(one.Attainment), Number(one.Judged, address, ClockShow.Judged, one.Metric)))],
                new ServiceTrendModel.MedianModel(
                    figures.Duration(part.MedianSeconds), Number(part.Of(SlaMetric.FirstResponse).Measured, address, ClockShow.Measured, SlaMetric.FirstResponse)));
        }

        Dictionary<string, string> Address(PeriodPart part)
        {
            return new ReportRequest(new ReportPeriod(part.FirstDay, part.End.AddDays(-1)), filter, null, catalog).Address;
        }
    }

    private static NumberModel Number(int count, IDictionary<string, string> address, ClockShow show, SlaMetric metric)
    {
        return new NumberModel(ReportFigures.Number(count), ClockListRequest.RouteOf(address, show, metric));
    }
}
