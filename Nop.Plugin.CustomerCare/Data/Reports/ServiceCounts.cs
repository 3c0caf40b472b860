using System.Globalization;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Data.Reporting;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.Trends;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Data.Reports;

/// <summary>Counts clocks in the store's database: the index of their starts leads to those of the period, and only figures leave the database.</summary>
public sealed class ServiceCounts(IReportDatabase database) : IServiceCounts
{
    public async Task<IReadOnlyList<ServiceCount>> CountAsync(
        SlaMetric timed,
        IReadOnlyList<DateTime> boundsUtc,
        DateTime toUtc,
        ReportFilter filter,
        DateTime nowUtc,
        CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var figures = await FiguresAsync(session, boundsUtc, toUtc, filter, nowUtc, cancellation);
        var times = await TimesAsync(session, timed, boundsUtc, toUtc, filter, cancellation);
        return [.. boundsUtc.Select((_, part) => new ServiceCount([.. figures[part].OrderBy(one => one.Metric)], new TimeCounts(times[part])))];
    }

    private static async Task<ILookup<int, ServiceFigures>> FiguresAsync(
        StoreSession session, IReadOnlyList<DateTime> boundsUtc, DateTime toUtc, ReportFilter filter, DateTime nowUtc, CancellationToken cancellation)
    {
        var parameters = new SqlParameters
        {
            ["met"] = WireName.Of(ClockState.Met),
            ["breached"] = WireName.Of(ClockState.Breached),
            ["now"] = nowUtc
        };
        InboxConditions.AddClockStates(parameters);
        var clocks = new ReportConditions(session.Engine, boundsUtc[0], toUtc, filter, parameters).FromWhere;
        var rows = await session.QueryAsync<CountRow>(
            $"""
            select x.[Part], x.[Metric], sum(x.[Met]) as [Met], sum(x.[Breached]) as [Breached], sum(x.[Overdue]) as [Overdue]
            from (select {PeriodParts.Of(boundsUtc, parameters)} as [Part], c.[Metric], case when c.[State] = @met then 1 else 0 end as [Met],
            case when c.[State] = @breached and c.[ExcusedOnUtc] is null then 1 else 0 end as [Breached],
            case when c.[State] in (@running, @paused) and c.[ExcusedOnUtc] is null and c.[OverdueOnUtc] <= @now then 1 else 0 end as [Overdue]
            {clocks}) x group by x.[Part], x.[Metric]
            """,
            parameters,
            cancellation);
        return rows.ToLookup(row => row.Part, row => new ServiceFigures(WireName.Parse<SlaMetric>(row.Metric), row.Met, row.Breached, row.Overdue));
    }

    private static async Task<ILookup<int, (long Seconds, int Count)>> TimesAsync(
        StoreSession session, SlaMetric metric, IReadOnlyList<DateTime> boundsUtc, DateTime toUtc, ReportFilter filter, CancellationToken cancellation)
    {
        var parameters = new SqlParameters
        {
            ["metric"] = WireName.Of(metric),
            ["met"] = WireName.Of(ClockState.Met),
            ["breached"] = WireName.Of(ClockState.Breached)
        };
        var conditions = new ReportConditions(session.Engine, boundsUtc[0], toUtc, filter, parameters);
        conditions.And("c.[Metric] = @metric and c.[State] in (@met, @breached) and c.[ExcusedOnUtc] is null");
        var rows = await session.ReadAsync(
            $"select x.[Part], x.[ElapsedSeconds], count(*) from (select {PeriodParts.Of(boundsUtc, parameters)} as [Part], c.[ElapsedSeconds] {conditions.FromWhere}) x group by x.[Part], x.[ElapsedSeconds]",
            parameters,
            reader => (Part: Convert.ToInt32(reader.GetValue(0), CultureInfo.InvariantCulture), Seconds: reader.GetInt64(1), Count: Convert.ToInt32(reader.GetValue(2), CultureInfo.InvariantCulture)),
            cancellation);
        return rows.ToLookup(row => row.Part, row => (row.Seconds, row.Count));
    }

    private sealed class CountRow
    {
        public int Part { get; set; }
        public string Metric { get; set; } = string.Empty;
        public int Met { get; set; }
        public int Breached { get; set; }
        public int Overdue { get; set; }
    }
}
