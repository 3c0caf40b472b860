using System.Runtime.CompilerServices;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>Reads clocks for reports one by one, so that a period of any length needs no more memory.</summary>
public sealed class SlaClockQuery(StoreDatabase database) : IReportedClocks
{
    public async IAsyncEnumerable<ReportedClock> ReadAsync(DateTime? fromUtc, DateTime? toUtc, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var parameters = new SqlParameters();
        var conditions = new List<string>();
        if (fromUtc is { } from)
        {
            parameters["from"] = from;
            conditions.Add("[StartedOnUtc] >= @from");
        }

        if (toUtc is { } to)
        {
            parameters["to"] = to;
            conditions.Add("[StartedOnUtc] < @to");
        }

        var where = conditions.Count == 0 ? string.Empty : " where " + string.Join(" and ", conditions);
        await using var session = await database.OpenAsync(cancellation);
        var rows = session.StreamAsync<Row>($"select [Metric], [State], [StartedOnUtc], [OverdueOnUtc], [ElapsedSeconds], [ExcusedOnUtc] from [CustomerCareSlaClock]{where}", parameters);
        await foreach (var row in rows.WithCancellation(cancellation))
            yield return row.ToClock();
    }

    private sealed class Row
    {
        public string Metric { get; set; } = string.Empty;
        public string State { get; set; } = string.Empty;
        public DateTime StartedOnUtc { get; set; }
        public DateTime? OverdueOnUtc { get; set; }
        public long? ElapsedSeconds { get; set; }
        public DateTime? ExcusedOnUtc { get; set; }

        public ReportedClock ToClock()
        {
            return new ReportedClock(WireName.Parse<SlaMetric>(Metric), WireName.Parse<ClockState>(State), StartedOnUtc.AsUtc(), OverdueOnUtc.AsUtc(), ElapsedSeconds, ExcusedOnUtc is not null);
        }
    }
}
