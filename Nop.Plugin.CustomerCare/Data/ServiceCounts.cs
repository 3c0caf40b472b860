using System.Globalization;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.Trends;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>Counts clocks in the store's database: the index of their starts leads to those of the period, and only figures leave the database.</summary>
public sealed class ServiceCounts(StoreDatabase database) : IServiceCounts
{
    public async Task<IReadOnlyList<IReadOnlyList<ServiceFigures>>> CountAsync(
        IReadOnlyList<DateTime> boundsUtc,
        DateTime toUtc,
        ReportFilter filter,
        DateTime nowUtc,
        CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
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
            from (select {Part(boundsUtc, parameters)} as [Part], c.[Metric], case when c.[State] = @met then 1 else 0 end as [Met],
            case when c.[State] = @breached and c.[ExcusedOnUtc] is null then 1 else 0 end as [Breached],
            case when c.[State] in (@running, @paused) and c.[ExcusedOnUtc] is null and c.[OverdueOnUtc] <= @now then 1 else 0 end as [Overdue]
            {clocks}) x group by x.[Part], x.[Metric]
            """,
            parameters,
            cancellation);
        var parts = rows.ToLookup(row => row.Part, row => new ServiceFigures(WireName.Parse<SlaMetric>(row.Metric), row.Met, row.Breached, row.Overdue));
        return [.. boundsUtc.Select((_, part) => (IReadOnlyList<ServiceFigures>)[.. parts[part].OrderBy(figures => figures.Metric)])];
    }

    public async Task<ServiceMedians> MediansAsync(
        SlaMetric metric,
        IReadOnlyList<DateTime> boundsUtc,
        DateTime toUtc,
        ReportFilter filter,
        CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters
        {
            ["metric"] = WireName.Of(metric),
            ["met"] = WireName.Of(ClockState.Met),
            ["breached"] = WireName.Of(ClockState.Breached)
        };
        var conditions = new ReportConditions(session.Engine, boundsUtc[0], toUtc, filter, parameters);
        conditions.And("c.[Metric] = @metric and c.[State] in (@met, @breached) and c.[ExcusedOnUtc] is null");

        // How often each time occurs: far less to sort than the times themselves.
        var rows = await session.ReadAsync(
            $"select x.[Part], x.[ElapsedSeconds], count(*) from (select {Part(boundsUtc, parameters)} as [Part], c.[ElapsedSeconds] {conditions.FromWhere}) x group by x.[Part], x.[ElapsedSeconds]",
            parameters,
            reader => (Part: Convert.ToInt32(reader.GetValue(0), CultureInfo.InvariantCulture), Seconds: reader.GetInt64(1), Count: Convert.ToInt64(reader.GetValue(2), CultureInfo.InvariantCulture)),
            cancellation);
        var parts = rows.ToLookup(row => row.Part, row => (row.Seconds, row.Count));
        return new ServiceMedians([.. boundsUtc.Select((_, part) => Median(parts[part]))], Median(rows.Select(row => (row.Seconds, row.Count))));
    }

    // As NearestRank has it.
    private static long? Median(IEnumerable<(long Seconds, long Count)> times)
    {
        var sorted = times.OrderBy(time => time.Seconds).ToList();
        var (rank, seen) = ((sorted.Sum(time => time.Count) + 1) / 2, 0L);
        foreach (var (seconds, count) in sorted)
            if ((seen += count) >= rank)
                return seconds;

        return null;
    }

    private static string Part(IReadOnlyList<DateTime> boundsUtc, SqlParameters parameters)
    {
        if (boundsUtc.Count == 1)
            return "0";

        var cases = new List<string>();
        for (var part = 1; part < boundsUtc.Count; part++)
        {
            parameters[$"bound{part}"] = boundsUtc[part];
            cases.Add($"when c.[StartedOnUtc] < @bound{part} then {part - 1}");
        }

        return $"case {string.Join(' ', cases)} else {boundsUtc.Count - 1} end";
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
