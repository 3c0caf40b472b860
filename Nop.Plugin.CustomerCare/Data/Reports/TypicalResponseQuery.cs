using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Data.Reports;

/// <summary>Finds the median time to the first answer of what came into a store lately.</summary>
public sealed class TypicalResponseQuery(StoreDatabase database)
{
    private static readonly string Clocks =
        $" from [CustomerCareSlaClock] c where c.[StartedOnUtc] >= @since and c.[Metric] = @metric and {LookedUpInquiry.Is("c.[InquiryId]", ["i.[StoreId] = @store", "i.[IsSpam] = @spam"])} and ";

    /// <param name="sinceUtc">UTC; what came in before doesn't count.</param>
    /// <returns>Null where fewer than <see cref="TypicalResponse.LEAST"/> had an answer, or half of them still wait. Of opening time and calendar time, that by which more were measured.</returns>
    public async Task<TypicalResponse?> ExecuteAsync(int storeId, DateTime sinceUtc, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters { ["since"] = sinceUtc, ["metric"] = WireName.Of(SlaMetric.FirstResponse), ["store"] = storeId, ["spam"] = false };
        var open = session.Engine.In("c.[State]", "open", new[] { WireName.Of(ClockState.Running), WireName.Of(ClockState.Paused) }, parameters);
        var measured = session.Engine.In("c.[State]", "measured", new[] { WireName.Of(ClockState.Met), WireName.Of(ClockState.Breached) }, parameters);
        var counts = await session.QueryAsync<Count>(
            $"select c.[TargetTime], sum(case when {measured} then 1 else 0 end) as [Measured], sum(case when {open} then 1 else 0 end) as [Waiting]{Clocks}({measured} or {open}) group by c.[TargetTime]",
            parameters,
            cancellation);
        if (counts.MaxBy(count => count.Measured) is not { Measured: >= TypicalResponse.LEAST } most || (most.Measured + most.Waiting - 1) / 2 is var middle && middle >= most.Measured)
            return null;

        parameters["time"] = most.TargetTime;
        parameters["skip"] = middle;
        parameters["take"] = 1;
        var seconds = await session.FirstAsync<long>(
            $"select c.[ElapsedSeconds]{Clocks}{measured} and c.[TargetTime] = @time order by c.[ElapsedSeconds]{session.Engine.Page}", parameters, cancellation);
        return new TypicalResponse(WireName.Parse<TargetTime>(most.TargetTime), seconds, (int)most.Measured);
    }

    private sealed class Count
    {
        public string TargetTime { get; set; } = string.Empty;
        public long Measured { get; set; }
        public long Waiting { get; set; }
    }
}
