using System.Data.Common;
using System.Globalization;
using Nop.Plugin.CustomerCare.Reports;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>Counts what a manager asks first, in one statement that reads the open inquiries once. Each count is that of the part of the inbox behind it.</summary>
public sealed class ServiceTodayQuery(StoreDatabase database, TimeProvider clock)
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

        // No engine but SQL Server minds a sum over a subquery; for it the parts are columns of a table first.
        var parts = string.Join(", ", Counted.Select((view, index) => $"case when {InboxConditions.Of(view)} then 1 else 0 end as [n{index}]"));
        var sums = string.Join(", ", Counted.Select((_, index) => $"sum(t.[n{index}])"));
        var counts = (await session.ReadAsync($"select {sums} from (select {parts} from [CustomerCareInquiry] i{where}) t", parameters, Read, cancellation))[0];
        return new ServiceToday
        {
            Waiting = counts[0],
            DueWithinHour = counts[1],
            Overdue = counts[2],
            OldestWaitingSinceOnUtc = counts[0] == 0
                ? null
                : (await session.FirstAsync<DateTime?>(
                    $"select min(i.[WaitingSinceOnUtc]) from [CustomerCareInquiry] i{where} and {InboxConditions.Of(InboxView.WaitingForUs)}", parameters, cancellation)).AsUtc()
        };
    }

    /// <summary>Whether the store, or any, has ever had an inquiry.</summary>
    public async Task<bool> HasAnyAsync(int? storeId, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters { ["skip"] = 0, ["take"] = 1, ["store"] = storeId };
        var where = storeId is null ? string.Empty : " where [StoreId] = @store";
        return (await session.QueryAsync<long>($"select [Id] from [CustomerCareInquiry]{where} order by [Id]{session.Engine.Page}", parameters, cancellation)).Count > 0;
    }

    private static int[] Read(DbDataReader reader)
    {
        return [.. Counted.Select((_, index) => reader.IsDBNull(index) ? 0 : Convert.ToInt32(reader.GetValue(index), CultureInfo.InvariantCulture))];
    }
}
