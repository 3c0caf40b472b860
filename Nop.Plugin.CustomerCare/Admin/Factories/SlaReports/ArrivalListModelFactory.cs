using System.Globalization;
using System.Runtime.CompilerServices;
using Nop.Plugin.CustomerCare.Admin.Models.SlaReports;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Arrivals;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SlaReports;

/// <summary>A list of inquiries that came in, a page at a time, and as rows of a file.</summary>
public sealed class ArrivalListModelFactory(ReadReportRequest read, BuildArrivalReport build, InquiryFactsQuery facts, ReportChoices choices, AdminTexts texts, UserTime userTime)
{
    private const int PAGE = 50;
    private const int AT_ONCE = 500;

    public async Task<ArrivalListModel> PrepareAsync(ArrivalSearchModel search, CancellationToken cancellation)
    {
        var request = await read.ExecuteAsync(search, cancellation);
        var arrivals = await ListAsync(search, request, cancellation);
        var page = Math.Clamp(search.PageNumber, 1, Math.Max(1, (arrivals.Count + PAGE - 1) / PAGE));
        var route = ArrivalModelFactory.RouteOf(request.Address, DayOf(search), HourOf(search), search.Outside);
        return new ArrivalListModel
        {
            Title = await texts.FormatAsync("Plugins.CustomerCare.Contacts.List.Count", await texts.GetAsync("Plugins.CustomerCare.Arrivals.Inquiries"), ReportFigures.Number(arrivals.Count)),
            About = await AboutAsync(search, request, cancellation),
            Rows = await RowsAsync([.. arrivals.Skip((page - 1) * PAGE).Take(PAGE)], cancellation),
            Range = await texts.FormatAsync(
                "Plugins.CustomerCare.Inbox.Range",
                ReportFigures.Number(arrivals.Count == 0 ? 0 : (page - 1) * PAGE + 1),
                ReportFigures.Number(Math.Min(arrivals.Count, page * PAGE)),
                ReportFigures.Number(arrivals.Count)),
            Route = route,
            ReportRoute = request.Address,
            Previous = page > 1 ? Paged(route, page - 1) : null,
            Next = page * PAGE < arrivals.Count ? Paged(route, page + 1) : null
        };
    }

    /// <summary>The whole list, instants as UTC.</summary>
    public async IAsyncEnumerable<IReadOnlyList<string?>> RowsOfFileAsync(ArrivalSearchModel search, [EnumeratorCancellation] CancellationToken cancellation)
    {
        yield return ["inquiry", "subject", "requester", "channel", "store_id", "vendor_id", "arrived_on_utc", "agent"];
        foreach (var some in (await ListAsync(search, await read.ExecuteAsync(search, cancellation), cancellation)).Chunk(AT_ONCE))
        {
            var inquiries = await facts.ReadAsync([.. some.Select(arrival => arrival.InquiryId)], cancellation);
            foreach (var arrival in some)
            {
                var inquiry = inquiries[arrival.InquiryId];
                yield return
                [
                    Text(inquiry.Id), inquiry.Subject, inquiry.RequesterName ?? inquiry.RequesterEmail, WireName.Of(inquiry.Channel), Text(inquiry.StoreId), Text(inquiry.VendorId),
                    arrival.OnUtc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), inquiry.AgentName
                ];
            }
        }
    }

    private Task<IReadOnlyList<Arrival>> ListAsync(ArrivalSearchModel search, ReportRequest request, CancellationToken cancellation)
    {
        return build.ListAsync(request.Period.FirstDay, request.Period.End, request.Filter, DayOf(search), HourOf(search), search.Outside, cancellation);
    }

    private async Task<IReadOnlyList<ArrivalListModel.RowModel>> RowsAsync(List<Arrival> arrivals, CancellationToken cancellation)
    {
        var inquiries = await facts.ReadAsync([.. arrivals.Select(arrival => arrival.InquiryId)], cancellation);
        var rows = new List<ArrivalListModel.RowModel>();
        foreach (var arrival in arrivals)
        {
            var inquiry = inquiries[arrival.InquiryId];
            rows.Add(new ArrivalListModel.RowModel(
                inquiry.Id,
                string.IsNullOrWhiteSpace(inquiry.Subject) ? await texts.GetAsync("Plugins.CustomerCare.Inquiries.NoSubject") : inquiry.Subject,
                inquiry.RequesterName ?? inquiry.RequesterEmail ?? await texts.GetAsync("Plugins.CustomerCare.Inquiries.NoName"),
                await texts.NameAsync(inquiry.Channel),
                await userTime.ShowAsync(arrival.OnUtc),
                inquiry.AgentName ?? string.Empty));
        }

        return rows;
    }

    private async Task<string> AboutAsync(ArrivalSearchModel search, ReportRequest request, CancellationToken cancellation)
    {
        var parts = new List<string> { await choices.AboutAsync(request, "Plugins.CustomerCare.Arrivals.Period", cancellation) };
        if (DayOf(search) is { } day)
            parts.Add(CultureInfo.CurrentCulture.DateTimeFormat.GetDayName(day));
        if (HourOf(search) is { } hour)
            parts.Add(await texts.FormatAsync("Plugins.CustomerCare.Arrivals.Hour", hour, hour + 1));
        if (search.Outside)
            parts.Add(await texts.GetAsync("Plugins.CustomerCare.Arrivals.Outside"));

        return string.Join(" · ", parts);
    }

    private static DayOfWeek? DayOf(ArrivalSearchModel search) => search.Day is >= 0 and <= 6 ? (DayOfWeek)search.Day : null;

    private static int? HourOf(ArrivalSearchModel search) => search.Hour is >= 0 and <= 23 ? search.Hour : null;

    private static Dictionary<string, string> Paged(Dictionary<string, string> route, int page)
    {
        return new Dictionary<string, string>(route) { ["pageNumber"] = Text(page)! };
    }

    private static string? Text(IFormattable? number) => number?.ToString(null, CultureInfo.InvariantCulture);
}
