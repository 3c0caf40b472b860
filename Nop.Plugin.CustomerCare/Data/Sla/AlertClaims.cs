using Nop.Plugin.CustomerCare.Sla.Alerts;

namespace Nop.Plugin.CustomerCare.Data.Sla;

/// <summary>Who sends which alerts; each write names the claim.</summary>
internal static class AlertClaims
{
    public static async Task<IReadOnlyList<AlertClaim>> TakeAsync(
        StoreSession session, IReadOnlyCollection<long> alertIds, string claimId, int leaseSeconds, CancellationToken cancellation)
    {
        var claimed = new List<AlertClaim>();
        foreach (var ids in alertIds.Order().Chunk(session.Engine.ParametersAStatement - 10))
            claimed.AddRange(await TakeAsync(session, ids, claimId, leaseSeconds, cancellation));

        return claimed;
    }

    /// <summary>Changes those that are still the claim's and not sent.</summary>
    /// <param name="set">May use @value.</param>
    /// <returns>How many they were.</returns>
    public static async Task<int> UpdateAsync(StoreSession session, IReadOnlyCollection<long> alertIds, string claimId, string set, object value, CancellationToken cancellation)
    {
        var count = 0;
        foreach (var ids in alertIds.Order().Chunk(session.Engine.ParametersAStatement - 10))
        {
            var parameters = new SqlParameters { ["claim"] = claimId, ["value"] = value };
            var these = session.Engine.In("[Id]", "id", ids, parameters);
            count += await session.ExecuteAsync($"update [CustomerCareAlert] set {set} where {these} and [ClaimId] = @claim and [SentOnUtc] is null", parameters, cancellation);
        }

        return count;
    }

    private static async Task<IEnumerable<AlertClaim>> TakeAsync(StoreSession session, long[] ids, string claimId, int leaseSeconds, CancellationToken cancellation)
    {
        var engine = session.Engine;
        var free = new SqlParameters();
        var rows = await session.QueryAsync<Row>(
            $"select [Id], [ClaimId] from [CustomerCareAlert]{engine.LockHint} where {engine.In("[Id]", "id", ids, free)} and [SentOnUtc] is null "
                + $"and ([ClaimedUntilUtc] is null or [ClaimedUntilUtc] < {engine.DatabaseClock()}) order by [Id]{engine.LockClause}",
            free,
            cancellation);

        var taken = new SqlParameters { ["claim"] = claimId, ["seconds"] = leaseSeconds };
        var mine = engine.In("[Id]", "id", rows.Select(row => row.Id).ToList(), taken);
        await session.ExecuteAsync($"update [CustomerCareAlert] set [ClaimId] = @claim, [ClaimedUntilUtc] = {engine.DatabaseClock("@seconds")} where {mine}", taken, cancellation);
        return rows.Select(row => new AlertClaim(row.Id, row.ClaimId));
    }

    private sealed class Row
    {
        public long Id { get; set; }
        public string? ClaimId { get; set; }
    }
}
