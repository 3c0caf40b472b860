using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Summaries;

namespace Nop.Plugin.CustomerCare.Data.Reports;

/// <summary>Keeps summaries in the store's database: one row for a recipient and a period, a lease by the database's clock says who is sending.</summary>
public sealed class SummaryRepository(StoreDatabase database) : ISummaryStore
{
    private const int LEASE_SECONDS = 180;
    private const string OfPeriod = "[StoreId] = @store and [Frequency] = @frequency and [Period] = @period";
    private const string OfKey = OfPeriod + " and [RecipientKey] = @recipient";

    private static readonly RowInsert Insert = new(
        Tables.Summary, ["StoreId", "Frequency", "Period", "RecipientKey", "ClaimId"], "StoreId", "Frequency", "Period", "RecipientKey");

    public async Task<IReadOnlySet<string>> ReadSentAsync(int storeId, SummaryPeriod period, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var keys = await session.QueryAsync<string>(
            $"select [RecipientKey] from [CustomerCareSummary] where {OfPeriod} and [SentOnUtc] is not null", Parameters(storeId, period), cancellation);
        return keys.ToHashSet(StringComparer.Ordinal);
    }

    public Task<SummaryClaim?> ClaimAsync(SummaryKey key, CancellationToken cancellation = default)
    {
        return database.TransactAsync(
            async session =>
            {
                var claim = Guid.NewGuid().ToString("N");
                await Insert.ExecuteAsync(session, [[key.StoreId, WireName.Of(key.Period.Frequency), key.Period.Key, key.RecipientKey, claim]], cancellation);
                var row = await LockAsync(session, key, cancellation);
                if (row is null || row.SentOnUtc is not null || row.IsLeased == 1)
                    return null;

                var parameters = Parameters(key.StoreId, key.Period);
                parameters["recipient"] = key.RecipientKey;
                parameters["claim"] = claim;
                parameters["seconds"] = LEASE_SECONDS;
                await session.ExecuteAsync(
                    $"update [CustomerCareSummary] set [ClaimId] = @claim, [ClaimedUntilUtc] = {session.Engine.DatabaseClock("@seconds")} where {OfKey}", parameters, cancellation);
                return new SummaryClaim(claim, row.ClaimId == claim ? null : row.ClaimId);
            },
            cancellation);
    }

    public async Task<bool> KeepAsync(SummaryClaim claim, CancellationToken cancellation = default)
    {
        return await UpdateAsync(
            $"[ClaimedUntilUtc] = {database.Engine.DatabaseClock("@seconds")}", new SqlParameters { ["claim"] = claim.Id, ["seconds"] = LEASE_SECONDS }, cancellation) > 0;
    }

    public Task MarkSentAsync(SummaryClaim claim, DateTime nowUtc, CancellationToken cancellation = default)
    {
        return UpdateAsync("[SentOnUtc] = @now, [ClaimedUntilUtc] = null", new SqlParameters { ["claim"] = claim.Id, ["now"] = nowUtc }, cancellation);
    }

    // The claim's name stays: should its mail be in the queue after all, whoever comes next finds it there.
    public Task ReleaseAsync(SummaryClaim claim, CancellationToken cancellation = default)
    {
        return UpdateAsync("[ClaimedUntilUtc] = null", new SqlParameters { ["claim"] = claim.Id }, cancellation);
    }

    private static Task<ClaimRow?> LockAsync(StoreSession session, SummaryKey key, CancellationToken cancellation)
    {
        var engine = session.Engine;
        var parameters = Parameters(key.StoreId, key.Period);
        parameters["recipient"] = key.RecipientKey;
        return session.FirstAsync<ClaimRow>(
            $"select [ClaimId], [SentOnUtc], case when [ClaimedUntilUtc] >= {engine.DatabaseClock()} then 1 else 0 end as [IsLeased] "
                + $"from [CustomerCareSummary]{engine.LockHint} where {OfKey}{engine.LockClause}",
            parameters,
            cancellation);
    }

    private static SqlParameters Parameters(int storeId, SummaryPeriod period)
    {
        return new SqlParameters { ["store"] = storeId, ["frequency"] = WireName.Of(period.Frequency), ["period"] = period.Key };
    }

    private async Task<int> UpdateAsync(string set, SqlParameters parameters, CancellationToken cancellation)
    {
        await using var session = await database.OpenAsync(cancellation);
        return await session.ExecuteAsync($"update [CustomerCareSummary] set {set} where [ClaimId] = @claim", parameters, cancellation);
    }

    private sealed class ClaimRow
    {
        public string ClaimId { get; set; } = string.Empty;
        public DateTime? SentOnUtc { get; set; }
        public int IsLeased { get; set; }
    }
}
