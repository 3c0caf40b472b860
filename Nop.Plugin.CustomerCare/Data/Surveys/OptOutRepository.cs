using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.OptOuts;

namespace Nop.Plugin.CustomerCare.Data.Surveys;

/// <summary>Keeps opt-outs in the store's database.</summary>
public sealed class OptOutRepository(StoreDatabase database) : IOptOutStore
{
    private static readonly RowInsert Insert = new(Tables.OptOut, ["RecipientKey", "StoreId", "Source", "OptedOutOnUtc"], "RecipientKey");

    public async Task<bool> IsOptedOutAsync(string recipientKey, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        return await session.FirstAsync<int>(
            "select count(*) from [CustomerCareOptOut] where [RecipientKey] = @key and [LiftedOnUtc] is null", new SqlParameters { ["key"] = recipientKey }, cancellation) > 0;
    }

    public Task<IReadOnlyList<int>> AddAsync(string recipientKey, int storeId, OptOutSource source, DateTime nowUtc, CancellationToken cancellation = default)
    {
        return database.TransactAsync(
            async session =>
            {
                await Insert.ExecuteAsync(session, [[recipientKey, storeId, WireName.Of(source), nowUtc]], cancellation);
                await session.ExecuteAsync(
                    "update [CustomerCareOptOut] set [StoreId] = @store, [Source] = @source, [OptedOutOnUtc] = @now, [LiftedOnUtc] = null "
                        + "where [RecipientKey] = @key and [LiftedOnUtc] is not null",
                    new SqlParameters { ["key"] = recipientKey, ["store"] = storeId, ["source"] = WireName.Of(source), ["now"] = nowUtc },
                    cancellation);
                return await CallOffAsync(session, recipientKey, cancellation);
            },
            cancellation);
    }

    public async Task LiftAsync(string recipientKey, DateTime nowUtc, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        await session.ExecuteAsync(
            "update [CustomerCareOptOut] set [LiftedOnUtc] = @now where [RecipientKey] = @key and [LiftedOnUtc] is null",
            new SqlParameters { ["key"] = recipientKey, ["now"] = nowUtc },
            cancellation);
    }

    private static async Task<IReadOnlyList<int>> CallOffAsync(StoreSession session, string recipientKey, CancellationToken cancellation)
    {
        var parameters = new SqlParameters
        {
            ["key"] = recipientKey,
            ["scheduled"] = WireName.Of(InvitationStatus.Scheduled),
            ["suppressed"] = WireName.Of(InvitationStatus.Suppressed),
            ["reason"] = WireName.Of(SuppressionReason.OptedOut)
        };
        await session.ExecuteAsync(
            "update [CustomerCareInvitation] set [Status] = @suppressed, [Reason] = @reason, [DueOnUtc] = null where [RecipientKey] = @key and [Status] = @scheduled",
            parameters,
            cancellation);

        var known = new SqlParameters { ["key"] = recipientKey, ["sent"] = WireName.Of(InvitationStatus.Sent), ["sending"] = WireName.Of(InvitationStatus.Sending) };
        await session.ExecuteAsync(
            "update [CustomerCareInvitation] set [DueOnUtc] = null where [RecipientKey] = @key and [Status] = @sent and [DueOnUtc] is not null",
            new SqlParameters { ["key"] = recipientKey, ["sent"] = WireName.Of(InvitationStatus.Sent) },
            cancellation);
        return await session.QueryAsync<int>(
            "select [QueuedEmailId] from [CustomerCareInvitation] where [RecipientKey] = @key and [Status] in (@sent, @sending) and [QueuedEmailId] is not null",
            known,
            cancellation);
    }
}
