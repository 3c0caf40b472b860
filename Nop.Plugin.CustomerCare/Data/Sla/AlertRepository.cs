using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Alerts;

namespace Nop.Plugin.CustomerCare.Data.Sla;

/// <summary>Keeps alerts in the store's database: the unique key says what was raised, a lease by the database's clock who sends it.</summary>
public sealed class AlertRepository(StoreDatabase database) : IAlertStore
{
    // Longer than any run of the task; a node that died lets go after it.
    private const int LEASE_SECONDS = 180;

    // A sent alert settles its clock until the next level, as long as the deadline is the one it spoke of and nobody is left who didn't get it. After a breach only a deadline
    // that lies ahead again is worth a look; a promise that was broken before we learned of it never is.
    private const string MayNeedAlert =
        "from [CustomerCareSlaClock] c join [CustomerCareInquiry] i on i.[Id] = c.[InquiryId] "
        + "where i.[StoreId] = @store and i.[IsSpam] = @no and i.[MergedIntoId] is null and i.[ExternalKey] is null and c.[State] = @running and c.[ExcusedOnUtc] is null "
        + "and (c.[WarnOnUtc] <= @now or c.[OverdueOnUtc] <= @now) and not exists (select 1 from [CustomerCareAlert] a where a.[InquiryId] = c.[InquiryId] "
        + "and a.[Metric] = c.[Metric] and (c.[Metric] <> @cycles or a.[StartedOnUtc] = c.[StartedOnUtc]) and a.[SentOnUtc] is not null "
        + "and ((a.[Level] = @breach and c.[OverdueOnUtc] <= @now) or (a.[DueOnUtc] = c.[DueOnUtc] and a.[NextOnUtc] > @now)) "
        + "and not exists (select 1 from [CustomerCareAlert] u where u.[InquiryId] = a.[InquiryId] and u.[Metric] = a.[Metric] and u.[StartedOnUtc] = a.[StartedOnUtc] "
        + "and u.[Level] = a.[Level] and u.[SentOnUtc] is null)) and not exists (select 1 from [CustomerCareInquiryEvent] m where m.[InquiryId] = c.[InquiryId] and m.[Kind] = @asked "
        + "and m.[IsRecovered] = @yes and m.[HappenedOnUtc] = c.[StartedOnUtc] and m.[RecordedOnUtc] >= c.[OverdueOnUtc])";

    public async Task<IReadOnlyList<int>> ReadCalendarsAsync(int storeId, DateTime nowUtc, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        return await session.QueryAsync<int>($"select distinct c.[CalendarId] {MayNeedAlert}", Parameters(storeId, nowUtc), cancellation);
    }

    public async Task<IReadOnlyList<long>> FindAsync(AlertScope scope, DateTime nowUtc, long afterId, int atMost, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = Parameters(scope.StoreId, nowUtc);
        parameters["after"] = afterId;
        parameters["skip"] = 0;
        parameters["take"] = atMost;
        var calendars = session.Engine.In("c.[CalendarId]", "calendar", scope.CalendarIds, parameters);
        return await session.QueryAsync<long>(
            $"select distinct c.[InquiryId] {MayNeedAlert} and {calendars} and c.[InquiryId] > @after order by c.[InquiryId]{session.Engine.Page}",
            parameters,
            cancellation);
    }

    public async Task<IReadOnlyList<AlertedInquiry>> ReadAsync(IReadOnlyCollection<long> inquiryIds, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var inquiries = await InquiryTable.ReadAsync(session, inquiryIds, cancellation);
        var logs = await EventLog.ReadManyAsync(session, inquiryIds, cancellation);
        var raised = await AlertTable.ReadAsync(session, inquiryIds, cancellation);
        return [.. inquiries.Select(inquiry => new AlertedInquiry(inquiry, [.. logs[inquiry.Id]], [.. raised[inquiry.Id]]))];
    }

    public Task RaiseAsync(IReadOnlyCollection<NewAlert> alerts, DateTime nowUtc, CancellationToken cancellation = default)
    {
        return database.TransactAsync(
            async session =>
            {
                await AlertTable.AddAsync(session, alerts, nowUtc, cancellation);
                foreach (var alert in alerts)
                    await AlertTable.RearmAsync(session, alert, nowUtc, cancellation);
            },
            cancellation);
    }

    public Task<IReadOnlyList<AlertClaim>> ClaimAsync(IReadOnlyCollection<long> alertIds, string claimId, CancellationToken cancellation = default)
    {
        return database.TransactAsync(session => AlertClaims.TakeAsync(session, alertIds, claimId, LEASE_SECONDS, cancellation), cancellation);
    }

    public async Task<bool> KeepAsync(string claimId, IReadOnlyCollection<long> alertIds, CancellationToken cancellation = default)
    {
        var until = $"[ClaimedUntilUtc] = {database.Engine.DatabaseClock("@value")}";
        return await database.TransactAsync(session => AlertClaims.UpdateAsync(session, alertIds, claimId, until, LEASE_SECONDS, cancellation), cancellation) == alertIds.Count;
    }

    public Task MarkSentAsync(string claimId, IReadOnlyCollection<long> alertIds, DateTime nowUtc, CancellationToken cancellation = default)
    {
        return database.TransactAsync(
            session => AlertClaims.UpdateAsync(session, alertIds, claimId, "[SentOnUtc] = @value, [ClaimedUntilUtc] = null", nowUtc, cancellation), cancellation);
    }

    // The claim's name stays: should its mail be in the queue after all, whoever comes next finds it there.
    public async Task ReleaseAsync(string claimId, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        await session.ExecuteAsync(
            "update [CustomerCareAlert] set [ClaimedUntilUtc] = null where [ClaimId] = @claim and [SentOnUtc] is null",
            new SqlParameters { ["claim"] = claimId },
            cancellation);
    }

    private static SqlParameters Parameters(int storeId, DateTime nowUtc)
    {
        return new SqlParameters
        {
            ["store"] = storeId,
            ["no"] = false,
            ["yes"] = true,
            ["asked"] = WireName.Of(InquiryEventKind.CustomerMessage),
            ["running"] = WireName.Of(ClockState.Running),
            ["cycles"] = WireName.Of(SlaMetric.NextResponse),
            ["breach"] = DueAlert.Breach,
            ["now"] = nowUtc
        };
    }
}
