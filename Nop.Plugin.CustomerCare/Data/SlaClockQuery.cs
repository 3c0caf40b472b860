using System.Runtime.CompilerServices;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>Reads clocks for reports one by one, so that a period of any length needs no more memory.</summary>
public sealed class SlaClockQuery(StoreDatabase database) : IReportedClocks
{
    public async IAsyncEnumerable<ReportedClock> ReadAsync(DateTime? fromUtc, DateTime? toUtc, ReportFilter filter, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters();
        var conditions = new ReportConditions(session.Engine, fromUtc, toUtc, filter, parameters);
        var rows = session.StreamAsync<Row>($"select c.[Metric], c.[State], c.[StartedOnUtc], c.[OverdueOnUtc], c.[ElapsedSeconds], c.[ExcusedOnUtc] {conditions.FromWhere}", parameters);
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
