using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Models.SlaReports;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SlaReports;

/// <summary>What a list of clocks was asked for, understood.</summary>
public sealed record ClockListRequest(ReportRequest Report, ClockShow Show, SlaMetric? Metric, ResponseBand? Band, ClockListSort Sort, bool IsDescending)
{
    private const int NO_END = 0;

    /// <summary>The clocks of the report's period.</summary>
    public ClockListFilter Filter
    {
        get
        {
            var zone = BusinessTime.For(Report.Catalog.DefaultCalendar.Calendar);
            return new ClockListFilter
            {
                FromUtc = zone.LocalDayStart(Report.Period.FirstDay),
                ToUtc = zone.LocalDayStart(Report.Period.End),
                Report = Report.Filter,
                Show = Show,
                Metric = Metric,
                Band = Band
            };
        }
    }

    /// <summary>The values of its address, without a page.</summary>
    public Dictionary<string, string> Address
    {
        get
        {
            var values = RouteOf(Report.Address, Show, Metric, Band);
            values["sortBy"] = WireName.Of(Sort);
            values["descending"] = IsDescending ? "true" : "false";
            return values;
        }
    }

    /// <summary>The address of the list behind a figure.</summary>
    /// <param name="report">That of the report.</param>
    public static Dictionary<string, string> RouteOf(IDictionary<string, string> report, ClockShow show, SlaMetric? metric, ResponseBand? band = null)
    {
        var values = new Dictionary<string, string>(report, StringComparer.Ordinal) { ["show"] = WireName.Of(show) };
        if (metric is { } known)
            values["metric"] = WireName.Of(known);
        if (band is not null)
            values["band"] = (band.UpToHours ?? NO_END).ToString(CultureInfo.InvariantCulture);
        return values;
    }

    /// <summary>Values that aren't known ask for nothing.</summary>
    public static ClockListRequest Of(ClockSearchModel search, ReportRequest report)
    {
        ArgumentNullException.ThrowIfNull(search);
        var isSorted = WireName.TryParse<ClockListSort>(search.SortBy, out var sort);
        return new ClockListRequest(
            report,
            WireName.TryParse<ClockShow>(search.Show, out var show) ? show : ClockShow.All,
            WireName.TryParse<SlaMetric>(search.Metric, out var metric) ? metric : null,
            search.Band is { } band ? ResponseBand.All.FirstOrDefault(known => (known.UpToHours ?? NO_END) == band) : null,
            sort,
            !isSorted || search.Descending);
    }
}
