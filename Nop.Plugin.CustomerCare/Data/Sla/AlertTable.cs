using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla.Alerts;

namespace Nop.Plugin.CustomerCare.Data.Sla;

/// <summary>The table of alerts: a unique key of clock, level and recipient, and who is sending.</summary>
internal static class AlertTable
{
    private const string OfKey = "[InquiryId] = @inquiry and [Metric] = @metric and [StartedOnUtc] = @started and [Level] = @level and [RecipientKey] = @recipient";

    private static readonly RowInsert Insert = new(
        Tables.Alert,
        ["InquiryId", "Metric", "StartedOnUtc", "Level", "RecipientKey", "DueOnUtc", "NextOnUtc", "RaisedOnUtc"],
        "InquiryId",
        "Metric",
        "StartedOnUtc",
        "Level",
        "RecipientKey");

    public static async Task<ILookup<long, RaisedAlert>> ReadAsync(StoreSession session, IReadOnlyCollection<long> inquiryIds, CancellationToken cancellation)
    {
        var parameters = new SqlParameters();
        var rows = await session.QueryAsync<AlertRow>(
            "select [Id], [InquiryId], [Metric], [StartedOnUtc], [Level], [RecipientKey], [DueOnUtc], [SentOnUtc] from [CustomerCareAlert] "
                + $"where {session.Engine.In("[InquiryId]", "id", inquiryIds, parameters)} order by [Id]",
            parameters,
            cancellation);

        return rows.ToLookup(row => row.InquiryId, row => row.ToAlert());
    }

    public static Task AddAsync(StoreSession session, IEnumerable<NewAlert> alerts, DateTime nowUtc, CancellationToken cancellation)
    {
        return Insert.ExecuteAsync(session, alerts.Select(one => Values(one, nowUtc)), cancellation);
    }

    /// <summary>One that waits speaks of the new deadline; a warning that was sent waits again if the deadline has moved later since.</summary>
    public static async Task RearmAsync(StoreSession session, NewAlert alert, DateTime nowUtc, CancellationToken cancellation)
    {
        var parameters = new SqlParameters
        {
            ["inquiry"] = alert.Alert.Clock.InquiryId,
            ["metric"] = WireName.Of(alert.Alert.Clock.Metric),
            ["started"] = alert.Alert.Clock.CycleStartedOnUtc ?? AlertRow.RunsOnce,
            ["level"] = alert.Alert.Level,
            ["recipient"] = alert.RecipientKey,
            ["due"] = alert.Alert.DueOnUtc,
            ["next"] = alert.Alert.NextOnUtc,
            ["breach"] = DueAlert.Breach,
            ["now"] = nowUtc
        };
        await session.ExecuteAsync(
            $"update [CustomerCareAlert] set [RaisedOnUtc] = @now, [ClaimId] = null, [ClaimedUntilUtc] = null, [SentOnUtc] = null where {OfKey} "
                + "and [SentOnUtc] is not null and [DueOnUtc] < @due and [Level] <> @breach",
            parameters,
            cancellation);
        await session.ExecuteAsync($"update [CustomerCareAlert] set [DueOnUtc] = @due, [NextOnUtc] = @next where {OfKey} and [SentOnUtc] is null", parameters, cancellation);
    }

    private static object?[] Values(NewAlert one, DateTime nowUtc)
    {
        var (clock, level, dueOnUtc, nextOnUtc) = one.Alert;
        return [clock.InquiryId, WireName.Of(clock.Metric), clock.CycleStartedOnUtc ?? AlertRow.RunsOnce, level, one.RecipientKey, dueOnUtc, nextOnUtc, nowUtc];
    }
}
