using System.Globalization;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Reports;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SlaReports;

/// <summary>A whole list of clocks as rows of a file, in the order of the list; instants as UTC, durations in seconds, so that every figure of the report can be worked out again from it.</summary>
public sealed class ClockCsvRows(ClockListQuery query, TimeProvider clock)
{
    private static readonly string[] Heads =
    [
        "inquiry", "subject", "channel", "store_id", "vendor_id", "priority", "language", "agent_id", "agent", "metric", "cycle", "policy", "policy_version", "target_s", "target_time",
        "state", "end_reason", "is_overdue", "started_on_utc", "due_on_utc", "finished_on_utc", "elapsed_s", "wall_s", "over_by_s", "excused_on_utc", "excused_by", "excuse_reason"
    ];

    public async IAsyncEnumerable<IReadOnlyList<string?>> OfAsync(
        ClockListRequest request, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        yield return Heads;
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        await foreach (var row in query.StreamAsync(request.Filter, request.Sort, request.IsDescending, nowUtc, cancellation))
            yield return Row(row, request.Report.Catalog, nowUtc);
    }

    private static string?[] Row(ClockListRow row, SlaCatalog catalog, DateTime nowUtc)
    {
        var (inquiry, clock, times) = (row.Inquiry, row.Clock, ClockTimes.Of(row, catalog, nowUtc));
        var policy = catalog.FindPolicy(clock.PolicyId);
        return
        [
            Text(inquiry.Id), inquiry.Subject, WireName.Of(inquiry.Channel), Text(inquiry.StoreId), Text(inquiry.VendorId), WireName.Of(inquiry.Priority), inquiry.LanguageCode,
            Text(inquiry.AgentId), inquiry.AgentName, WireName.Of(clock.Metric), Text(clock.Cycle), policy?.Policy.Name, Text(policy?.Version), Text(clock.TargetSeconds), WireName.Of(clock.Time),
            WireName.Of(clock.State), clock.EndReason is { } reason ? WireName.Of(reason) : null, clock.IsOverdue(nowUtc) ? "true" : "false", Utc(clock.StartedOnUtc), Utc(clock.DueOnUtc),
            Utc(clock.FinishedOnUtc), Text(times.Used), Text(row.WallSeconds), Text(times.OverBy), Utc(clock.ExcusedOnUtc), row.Excuse?.ActorName, row.Excuse?.Body
        ];
    }

    private static string? Text(IFormattable? number) => number?.ToString(null, CultureInfo.InvariantCulture);

    private static string? Utc(DateTime? instant) => instant?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
