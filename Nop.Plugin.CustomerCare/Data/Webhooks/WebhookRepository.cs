using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Webhooks;

namespace Nop.Plugin.CustomerCare.Data.Webhooks;

/// <summary>Keeps what admins set up of webhooks; what is to be sent is in <see cref="WebhookDeliveries"/>.</summary>
public sealed class WebhookRepository(StoreDatabase database, TimeProvider clock)
{
    private const string LastEvent = "coalesce((select max(e.[Id]) from [CustomerCareInquiryEvent] e), 0)";

    private static readonly string[] Columns =
        ["Name", "Url", "Secret", "Events", "StoreId", "IsEnabled", "CreatedOnUtc", "ChangedOnUtc", "SeenEventId"];

    /// <summary>By name.</summary>
    public async Task<IReadOnlyList<Webhook>> ListAsync(CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        return [.. (await session.QueryAsync<WebhookRow>($"select {WebhookRow.Columns} from [CustomerCareWebhook] order by [Name], [Id]", null, cancellation)).Select(row => row.ToWebhook())];
    }

    public async Task<Webhook?> FindAsync(int id, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        return (await session.FirstAsync<WebhookRow>(
            $"select {WebhookRow.Columns} from [CustomerCareWebhook] where [Id] = @id", new SqlParameters { ["id"] = id }, cancellation))?.ToWebhook();
    }

    /// <summary>Adds one that hears of what is recorded from now on.</summary>
    public Task<int> AddAsync(Webhook webhook, CancellationToken cancellation = default)
    {
        return database.TransactAsync(
            async session =>
            {
                var nowUtc = clock.NowUtc();
                var values = Values(webhook);
                values["Secret"] = webhook.Secret;
                values["IsEnabled"] = true;
                values["CreatedOnUtc"] = nowUtc;
                values["ChangedOnUtc"] = nowUtc;
                values["SeenEventId"] = await session.FirstAsync<long>($"select {LastEvent}", null, cancellation);
                return (int)await session.FirstAsync<long>(session.Engine.InsertReturningId(Tables.Webhook, Columns), values, cancellation);
            },
            cancellation);
    }

    /// <summary>Changes name, address, events and store; what is on its way goes to the new address.</summary>
    public async Task UpdateAsync(Webhook webhook, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var values = Values(webhook);
        values["id"] = webhook.Id;
        await session.ExecuteAsync("update [CustomerCareWebhook] set [Name] = @Name, [Url] = @Url, [Events] = @Events, [StoreId] = @StoreId where [Id] = @id", values, cancellation);
    }

    /// <summary>Switched on again it hears of what is recorded from then on; what happened meanwhile it is never told.</summary>
    public async Task SwitchAsync(int id, bool isOn, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        await session.ExecuteAsync(
            isOn
                ? $"update [CustomerCareWebhook] set [IsEnabled] = @on, [ChangedOnUtc] = @now, [SeenEventId] = {LastEvent}, [FailingSinceOnUtc] = null where [Id] = @id and [IsEnabled] <> @on"
                : "update [CustomerCareWebhook] set [IsEnabled] = @on where [Id] = @id and [IsEnabled] <> @on and [ChangedOnUtc] <= @now",
            new SqlParameters { ["id"] = id, ["on"] = isOn, ["now"] = clock.NowUtc() },
            cancellation);
    }

    /// <summary>Deletes it with what was and is to be sent, which may be much: a little at a time.</summary>
    public async Task DeleteAsync(int id, CancellationToken cancellation = default)
    {
        await using (var session = await database.OpenAsync(cancellation))
            while (await ReadDeliveriesAsync(session, id, cancellation) is { Count: > 0 } some)
            {
                var parameters = new SqlParameters();
                await session.ExecuteAsync($"delete from [CustomerCareWebhookDelivery] where {session.Engine.In("[Id]", "id", some, parameters)}", parameters, cancellation);
            }

        await database.TransactAsync(
            async session =>
            {
                await session.ExecuteAsync("delete from [CustomerCareWebhookDelivery] where [WebhookId] = @id", new SqlParameters { ["id"] = id }, cancellation);
                await session.ExecuteAsync("delete from [CustomerCareWebhook] where [Id] = @id", new SqlParameters { ["id"] = id }, cancellation);
            },
            cancellation);
    }

    private static Task<IReadOnlyList<long>> ReadDeliveriesAsync(StoreSession session, int id, CancellationToken cancellation)
    {
        return session.QueryAsync<long>(
            $"select [Id] from [CustomerCareWebhookDelivery] where [WebhookId] = @webhook order by [Id]{session.Engine.Page}",
            new SqlParameters { ["webhook"] = id, ["skip"] = 0, ["take"] = 200 },
            cancellation);
    }

    private static SqlParameters Values(Webhook webhook)
    {
        return new SqlParameters
        {
            ["Name"] = ColumnText.Fit(webhook.Name.Trim(), 200),
            ["Url"] = webhook.Url,
            ["Events"] = WebhookRow.TextOf(webhook.Events),
            ["StoreId"] = webhook.StoreId
        };
    }
}
