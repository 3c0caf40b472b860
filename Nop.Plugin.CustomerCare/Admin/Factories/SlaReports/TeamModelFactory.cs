using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Factories.Contacts;
using Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;
using Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;
using Nop.Plugin.CustomerCare.Admin.Models.SlaReports;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.Contacts;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Reports.Team;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SlaReports;

/// <summary>The report of agents and vendors in words, each number with the list behind it.</summary>
public sealed class TeamModelFactory(AdminTexts texts, ReportChoices choices, StoreChoices store, ContactReportModelFactory names)
{
    public async Task<TeamPageModel> PreparePageAsync(TeamScope scope, ReportRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(request);
        return new TeamPageModel
        {
            Search = scope.IsVendor ? OnlyPeriod(request) : await choices.FormAsync(request, cancellation),
            Address = request.Address,
            TimeZone = request.Catalog.DefaultCalendar.Calendar.TimeZoneId,
            IsVendor = scope.IsVendor,
            IsOwnOnly = !scope.SeesAll
        };
    }

    public async Task<TeamReportModel> PrepareAsync(VisibleTeamReport report, ReportRequest request)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(request);
        return new TeamReportModel
        {
            HasSatisfaction = report.HasSatisfaction,
            Hours = report.Hours,
            Agents = report.Scope.IsVendor ? null : await AgentsAsync(report, request),
            Vendors = report.Scope.IsVendor || report.Scope.SeesAll ? await VendorsAsync(report, request) : null
        };
    }

    private async Task<IReadOnlyList<TeamReportModel.RowModel>> AgentsAsync(VisibleTeamReport report, ReportRequest request)
    {
        var rows = new List<TeamReportModel.RowModel>();
        foreach (var (agent, figures) in report.Agents)
        {
            var name = agent.IsUnknown ? await texts.GetAsync("Plugins.CustomerCare.Team.Nobody") : await names.NameAsync(agent);
            var row = await RowAsync(name, agent.Id, figures, report, (agent.Id is { } id ? Text(id) : agent.Name) is { } key ? With(request, "agent", key) : null);
            rows.Add(row with
            {
                Load = Inbox(row.Load, "Agent", agent.Id is { } assigned ? Text(assigned) : agent.Name ?? InboxReading.NOBODY),
                Replies = new TeamReportModel.LinkModel(row.Replies.Text, CustomerCareDefaults.Controllers.CONTACTS, "Replies", RepliesOf(request, agent))
            });
        }

        return rows;
    }

    private async Task<IReadOnlyList<TeamReportModel.RowModel>> VendorsAsync(VisibleTeamReport report, ReportRequest request)
    {
        var known = (await store.VendorsAsync()).ToDictionary(vendor => vendor.Value, vendor => vendor.Text, StringComparer.Ordinal);
        var rows = new List<TeamReportModel.RowModel>();
        foreach (var (vendorId, figures) in report.Vendors)
        {
            var row = await RowAsync(known.GetValueOrDefault(Text(vendorId)) ?? Text(vendorId), vendorId, figures, report, report.Scope.IsVendor ? null : With(request, "vendor", Text(vendorId)));
            rows.Add(report.Scope.IsVendor ? row : row with { Load = Inbox(row.Load, "Vendor", Text(vendorId)) });
        }

        return rows;
    }

    /// <param name="address">Of lists of theirs; null where there are none.</param>
    private async Task<TeamReportModel.RowModel> RowAsync(string name, int? id, TeamFigures figures, VisibleTeamReport report, IDictionary<string, string>? address)
    {
        var words = await ReportFigures.OfAsync(texts);
        return new TeamReportModel.RowModel(name, id)
        {
            Load = new TeamReportModel.LinkModel(ReportFigures.Number(figures.Load)),
            Replies = new TeamReportModel.LinkModel(ReportFigures.Number(figures.Replies)),
            ResponseAttainment = words.Percent(figures.FirstResponse.Attainment),
            ResponsesJudged = Clocks(figures.FirstResponse, address),
            ResponseMedian = words.Duration(figures.FirstResponse.MedianSeconds),
            ResolutionAttainment = words.Percent(figures.Resolution.Attainment),
            ResolutionsJudged = Clocks(figures.Resolution, address),
            Repeated = await ShareAsync(figures.Contact?.RepeatedShare, figures.Contact is { } contact ? contact.Repeated + contact.Enough : 0, words),
            Satisfied = report.HasSatisfaction ? await ShareAsync(figures.Satisfaction.Satisfied, figures.Satisfaction.Answers, words) : null
        };
    }

    private async Task<string> ShareAsync(ShareEstimate? share, int count, ReportFigures words)
    {
        return share is { } known
            ? await texts.FormatAsync("Plugins.CustomerCare.Team.Share", ScoreText.Percent(known.Share), ScoreText.Percent(known.Low), ScoreText.Percent(known.High), ReportFigures.Number(count))
            : words.None;
    }

    private static TeamReportModel.LinkModel Clocks(MetricFigures figures, IDictionary<string, string>? address)
    {
        var link = new TeamReportModel.LinkModel(ReportFigures.Number(figures.Judged));
        return address is null ? link : link with { Controller = CustomerCareDefaults.Controllers.CLOCKS, Action = "List", Route = ClockListRequest.RouteOf(address, ClockShow.Judged, figures.Metric) };
    }

    private static Dictionary<string, string> RepliesOf(ReportRequest request, ContactAgent agent)
    {
        var values = new Dictionary<string, string>(request.Address) { ["show"] = WireName.Of(ReplyShow.Judged), ["byAgent"] = "true" };
        if (agent.Id is { } id)
            values["agentId"] = Text(id);
        if (agent.Name is { } name)
            values["agentName"] = name;
        return values;
    }

    private static TeamReportModel.LinkModel Inbox(TeamReportModel.LinkModel load, string name, string value)
    {
        return load with { Controller = CustomerCareDefaults.Controllers.INQUIRY, Action = "List", Route = new Dictionary<string, string> { ["View"] = WireName.Of(InboxView.Open), [name] = value } };
    }

    private static Dictionary<string, string> With(ReportRequest request, string name, string value)
    {
        return new Dictionary<string, string>(request.Address) { [name] = value };
    }

    private static ReportSearchModel OnlyPeriod(ReportRequest request)
    {
        return new ReportSearchModel { FromDay = ReportPeriod.Write(request.Period.FirstDay), ToDay = ReportPeriod.Write(request.Period.LastDay) };
    }

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);
}
