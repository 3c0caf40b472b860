using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;
using Nop.Plugin.CustomerCare.Admin.Models.SlaReports;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Reports;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SlaReports;

/// <summary>A list of clocks, a page at a time.</summary>
public sealed class ClockListModelFactory(ClockListQuery query, ReadReportRequest read, ReportChoices choices, ClockRowFactory rowFactory, AdminTexts texts, TimeProvider clock)
{
    private const int PAGE = 50;

    private static readonly (string TextKey, ClockListSort? Sort, bool IsNumber)[] Columns =
    [
        ("Plugins.CustomerCare.Contacts.Column.Inquiry", ClockListSort.Inquiry, false),
        ("Plugins.CustomerCare.SlaReport.Column.Metric", null, false),
        ("Plugins.CustomerCare.SlaReport.Policy", ClockListSort.Policy, false),
        ("Plugins.CustomerCare.Clocks.Column.Target", ClockListSort.Target, true),
        ("Plugins.CustomerCare.Clocks.Column.State", null, false),
        ("Plugins.CustomerCare.Clocks.Column.Started", ClockListSort.Started, false),
        ("Plugins.CustomerCare.Clocks.Column.Due", ClockListSort.Due, false),
        ("Plugins.CustomerCare.Clocks.Column.Finished", ClockListSort.Finished, false),
        ("Plugins.CustomerCare.Clocks.Column.Elapsed", ClockListSort.Elapsed, true),
        ("Plugins.CustomerCare.Clocks.Column.OverBy", ClockListSort.OverBy, true),
        ("Plugins.CustomerCare.Inquiries.Search.Agent", ClockListSort.Agent, false)
    ];

    public async Task<ClockListModel> PrepareAsync(ClockSearchModel search, CancellationToken cancellation)
    {
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var request = ClockListRequest.Of(search, await read.ExecuteAsync(search, cancellation));
        var total = await query.CountAsync(request.Filter, nowUtc, cancellation);
        var page = Math.Clamp(search.PageNumber, 1, Math.Max(1, (total + PAGE - 1) / PAGE));
        var rows = await rowFactory.PrepareAsync(await query.PageAsync(request.Filter, request.Sort, request.IsDescending, nowUtc, page - 1, PAGE, cancellation), request.Report.Catalog, nowUtc);
        return new ClockListModel
        {
            Title = await TitleAsync(request, total),
            About = await choices.AboutAsync(request.Report, "Plugins.CustomerCare.Clocks.Period", cancellation),
            Heads = await HeadsAsync(request),
            Rows = rows,
            HasExcuses = rows.Any(row => row.Excuse is not null),
            Range = await texts.FormatAsync("Plugins.CustomerCare.Inbox.Range", Number(total == 0 ? 0 : (page - 1) * PAGE + 1), Number(Math.Min(total, page * PAGE)), Number(total)),
            Route = request.Address,
            ReportRoute = request.Report.Address,
            Previous = page > 1 ? Paged(request, page - 1) : null,
            Next = page * PAGE < total ? Paged(request, page + 1) : null
        };
    }

    private async Task<string> TitleAsync(ClockListRequest request, int total)
    {
        var parts = new List<string> { await texts.NameAsync(request.Show) };
        if (request.Metric is { } metric)
            parts.Insert(0, await texts.NameAsync(metric));
        if (request.Band is { } band)
            parts.Add(await BandText.OfAsync(band, texts));

        return await texts.FormatAsync("Plugins.CustomerCare.Contacts.List.Count", string.Join(" · ", parts), ScoreText.Number(total));
    }

    private async Task<IReadOnlyList<ClockListModel.HeadModel>> HeadsAsync(ClockListRequest request)
    {
        var heads = new List<ClockListModel.HeadModel>();
        foreach (var (key, sort, isNumber) in Columns)
        {
            var isSorted = sort == request.Sort;
            heads.Add(new ClockListModel.HeadModel(
                await texts.GetAsync(key),
                sort is { } by ? (request with { Sort = by, IsDescending = !isSorted || !request.IsDescending }).Address : null,
                isSorted ? request.IsDescending ? "descending" : "ascending" : null,
                isNumber));
        }

        return heads;
    }

    private static Dictionary<string, string> Paged(ClockListRequest request, int page)
    {
        return new Dictionary<string, string>(request.Address) { ["pageNumber"] = page.ToString(CultureInfo.InvariantCulture) };
    }

    private static string Number(int number) => ScoreText.Number(number);
}
