using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla.Promises;

namespace Nop.Plugin.CustomerCare.Data.Sla;

/// <summary>Keeps acknowledgements in the store's database: one row an address, a lease by the database's clock says who is sending.</summary>
public sealed class AcknowledgementRepository(StoreDatabase database) : IAcknowledgementStore
{
    private const int LEASE_SECONDS = 180;

    private static readonly RowInsert Insert = new(Tables.Acknowledgement, ["RecipientKey", "InquiryId", "ClaimId", "ClaimedOnUtc"], "RecipientKey");

    public async Task<IReadOnlyList<InquiryLog>> FindAsync(
        IReadOnlyCollection<int> storeIds,
        DateTime createdAfterUtc,
        long afterId,
        int atMost,
        CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters
        {
            ["created"] = createdAfterUtc,
            ["after"] = afterId,
            ["no"] = false,
            ["automatic"] = WireName.Of(InquiryEventKind.AutomaticReply),
            ["system"] = WireName.Of(ActorKind.System),
            ["skip"] = 0,
            ["take"] = atMost
        };
        var ids = await session.QueryAsync<long>(
            $"select i.[Id] from [CustomerCareInquiry] i where i.[CreatedOnUtc] > @created and i.[Id] > @after and {session.Engine.In("i.[StoreId]", "store", storeIds, parameters)} "
                + "and i.[ExternalKey] is null and i.[IsSpam] = @no and i.[WaitingSinceOnUtc] is not null and i.[RequesterEmailKey] is not null and not exists (select 1 "
                + "from [CustomerCareInquiryEvent] e where e.[InquiryId] = i.[Id] and e.[Kind] = @automatic and e.[Actor] = @system) "
                + $"order by i.[Id]{session.Engine.Page}",
            parameters,
            cancellation);

        var logs = await EventLog.ReadManyAsync(session, ids, cancellation);
        return [.. (await InquiryTable.ReadAsync(session, ids, cancellation)).Select(inquiry => new InquiryLog(inquiry, [.. logs[inquiry.Id]]))];
    }

    public Task<AcknowledgementClaim?> ClaimAsync(string recipientKey, long inquiryId, DateTime nowUtc, CancellationToken cancellation = default)
    {
        return database.TransactAsync(
            async session =>
            {
                var claim = Guid.NewGuid().ToString("N");
                await Insert.ExecuteAsync(session, [[recipientKey, inquiryId, claim, nowUtc]], cancellation);
                var row = await LockAsync(session, recipientKey, cancellation);
                if (row is null || row.SentOnUtc.AsUtc() > nowUtc - PromiseRule.Pause || row.IsLeased == 1)
                    return null;

                var parameters = new SqlParameters { ["key"] = recipientKey, ["inquiry"] = inquiryId, ["claim"] = claim, ["now"] = nowUtc, ["seconds"] = LEASE_SECONDS };
                await session.ExecuteAsync(
                    "update [CustomerCareAcknowledgement] set [InquiryId] = @inquiry, [ClaimId] = @claim, [ClaimedOnUtc] = @now, [SentOnUtc] = null, "
                        + $"[ClaimedUntilUtc] = {session.Engine.DatabaseClock("@seconds")} where [RecipientKey] = @key",
                    parameters,
                    cancellation);
                return row.SentOnUtc is null && row.ClaimId != claim ? new AcknowledgementClaim(claim, row.ClaimId, row.InquiryId) : new AcknowledgementClaim(claim, null, null);
            },
            cancellation);
    }

    public async Task<bool> KeepAsync(AcknowledgementClaim claim, CancellationToken cancellation = default)
    {
        return await UpdateAsync($"[ClaimedUntilUtc] = {database.Engine.DatabaseClock("@seconds")}", claim, cancellation, ("seconds", LEASE_SECONDS)) > 0;
    }

    public Task MarkSentAsync(AcknowledgementClaim claim, DateTime nowUtc, CancellationToken cancellation = default)
    {
        return UpdateAsync("[SentOnUtc] = @now, [ClaimedUntilUtc] = null", claim, cancellation, ("now", nowUtc));
    }

    // The claim's name stays: should its mail be in the queue after all, whoever comes next finds it there.
    public Task ReleaseAsync(AcknowledgementClaim claim, CancellationToken cancellation = default)
    {
        return UpdateAsync("[ClaimedUntilUtc] = null", claim, cancellation);
    }

    private static Task<ClaimRow?> LockAsync(StoreSession session, string recipientKey, CancellationToken cancellation)
    {
        var engine = session.Engine;
        return session.FirstAsync<ClaimRow>(
            $"select [ClaimId], [InquiryId], [SentOnUtc], case when [ClaimedUntilUtc] >= {engine.DatabaseClock()} then 1 else 0 end as [IsLeased] "
                + $"from [CustomerCareAcknowledgement]{engine.LockHint} where [RecipientKey] = @key{engine.LockClause}",
            new SqlParameters { ["key"] = recipientKey },
            cancellation);
    }

    private async Task<int> UpdateAsync(string set, AcknowledgementClaim claim, CancellationToken cancellation, params (string Name, object Value)[] values)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters { ["claim"] = claim.Id };
        foreach (var (name, value) in values)
            parameters[name] = value;
        return await session.ExecuteAsync($"update [CustomerCareAcknowledgement] set {set} where [ClaimId] = @claim", parameters, cancellation);
    }

    private sealed class ClaimRow
    {
        public string ClaimId { get; set; } = string.Empty;
        public long InquiryId { get; set; }
        public DateTime? SentOnUtc { get; set; }
        public int IsLeased { get; set; }
    }
}
