using System.Data.Common;
using System.Runtime.CompilerServices;
using Nop.Plugin.CustomerCare.Data.Reporting;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Data.Reports;

/// <summary>Reads clocks for reports one by one, so that a period of any length needs no more memory.</summary>
public sealed class SlaClockQuery(IReportDatabase database) : IReportedClocks
{
    /// <summary>What <see cref="Read"/> reads, for the table under the name c.</summary>
    internal const string COLUMNS = "c.[Metric], c.[State], c.[StartedOnUtc], c.[OverdueOnUtc], c.[ElapsedSeconds], c.[ExcusedOnUtc], c.[FinishedOnUtc]";

    public async IAsyncEnumerable<ReportedClock> ReadAsync(DateTime? fromUtc, DateTime? toUtc, ReportFilter filter, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters();
        var conditions = new ReportConditions(session.Engine, fromUtc, toUtc, filter, parameters);
        await foreach (var clock in session.StreamAsync($"select {COLUMNS} {conditions.FromWhere}", parameters, Read, cancellation))
            yield return clock;
    }

    internal static ReportedClock Read(DbDataReader reader)
    {
        return new ReportedClock(
            WireName.Parse<SlaMetric>(reader.GetString(0)),
            WireName.Parse<ClockState>(reader.GetString(1)),
            reader.GetDateTime(2).AsUtc(),
            reader.Instant(3),
            reader.LongNumber(4),
            !reader.IsDBNull(5),
            reader.Instant(6));
    }
}
