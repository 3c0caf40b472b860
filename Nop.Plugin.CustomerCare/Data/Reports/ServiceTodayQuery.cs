using System.Data.Common;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Data.Reporting;
using Nop.Plugin.CustomerCare.Reports;

namespace Nop.Plugin.CustomerCare.Data.Reports;

/// <summary>Counts what a manager asks first, in one statement that reads the open inquiries once. Each count is that of the part of the inbox behind it.</summary>
public sealed class ServiceTodayQuery(IReportDatabase database, TimeProvider clock)
{
    private static readonly InboxView[] Counted = [InboxView.WaitingForUs, InboxView.DueSoon, InboxView.Breached];

    /// <param name="storeId">Null for all stores.</param>
    public async Task<ServiceToday> ExecuteAsync(int? storeId = null, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var parameters = new SqlParameters();
        var open = new InquiryListFilter { Inbox = InboxScope.For(InboxView.Open), StoreId = storeId };
        var where = new InquiryConditions(session.Engine, open, nowUtc, parameters).Where;

        var parts = string.Join(", ", Counted.Select((view, index) => $"{InboxConditions.Flag(view)} as [n{index}]"));
        var sums = string.Join(", ", Counted.Select((_, index) => $"sum(t.[n{index}])"));
        return (await session.ReadAsync(
            $"select {sums}, min(t.[WaitingSinceOnUtc]) from (select {parts}, i.[WaitingSinceOnUtc] from [CustomerCareInquiry] i{InboxConditions.JoinBroken}{where}) t",
            parameters,
            Read,
            cancellation))[0];
    }

    /// <summary>Whether the store, or any, has ever had an inquiry.</summary>
    public async Task<bool> HasAnyAsync(int? storeId, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters { ["skip"] = 0, ["take"] = 1, ["store"] = storeId };
        var where = storeId is null ? string.Empty : " where [StoreId] = @store";
        return (await session.QueryAsync<long>($"select [Id] from [CustomerCareInquiry]{where} order by [Id]{session.Engine.Page}", parameters, cancellation)).Count > 0;
    }

    private static ServiceToday Read(DbDataReader reader)
    {
        return new ServiceToday { Waiting = reader.Count(0), DueWithinHour = reader.Count(1), Overdue = reader.Count(2), OldestWaitingSinceOnUtc = reader.Instant(Counted.Length) };
    }
}
