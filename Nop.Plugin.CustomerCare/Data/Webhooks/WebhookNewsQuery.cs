using Nop.Plugin.CustomerCare.Webhooks;

namespace Nop.Plugin.CustomerCare.Data.Webhooks;

/// <summary>Reads news from logs, clocks and answers. Each has a name that follows from what it is, so looking twice adds nothing.</summary>
public sealed class WebhookNewsQuery(StoreDatabase database) : IWebhookNews
{
    private const int FORGOTTEN_AT_ONCE = 200;

    private static readonly RowInsert Insert = new(
        Tables.WebhookDelivery, ["WebhookId", "EventKey", "EventName", "InquiryId", "Payload", "CreatedOnUtc", "NextOnUtc", "Attempts"], "WebhookId", "EventKey");

    public async Task<IReadOnlyList<Webhook>> ListEnabledAsync(CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var rows = await session.QueryAsync<WebhookRow>(
            $"select {WebhookRow.Columns} from [CustomerCareWebhook] where [IsEnabled] = @yes order by [Id]", new SqlParameters { ["yes"] = true }, cancellation);
        return [.. rows.Select(row => row.ToWebhook())];
    }

    public async Task<int> CollectAsync(Webhook webhook, DateTime nowUtc, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(webhook);
        await using var session = await database.OpenAsync(cancellation);
        var count = await WebhookLogNews.CollectAsync(session, webhook, nowUtc, news => AddAsync(webhook, news, nowUtc, cancellation), cancellation);
        var others = (await WebhookClockNews.FindAsync(session, webhook, nowUtc, cancellation)).Concat(await WebhookAnswerNews.FindAsync(session, webhook, nowUtc, cancellation)).ToList();
        await AddAsync(webhook, others, nowUtc, cancellation);
        return count + others.Count;
    }

    /// <summary>Adds one thing, to be sent at once.</summary>
    /// <returns>Its number.</returns>
    public async Task<long> AddAsync(Webhook webhook, WebhookNews news, DateTime nowUtc, CancellationToken cancellation = default)
    {
        await AddAsync(webhook, [news], nowUtc, cancellation);
        await using var session = await database.OpenAsync(cancellation);
        return await session.FirstAsync<long>(
            "select [Id] from [CustomerCareWebhookDelivery] where [WebhookId] = @webhook and [EventKey] = @key",
            new SqlParameters { ["webhook"] = webhook.Id, ["key"] = news.Key },
            cancellation);
    }

    public async Task ForgetAsync(DateTime beforeUtc, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        while (await ReadSettledAsync(session, beforeUtc, cancellation) is { Count: > 0 } old)
        {
            var parameters = new SqlParameters();
            await session.ExecuteAsync($"delete from [CustomerCareWebhookDelivery] where [NextOnUtc] is null and {session.Engine.In("[Id]", "id", old, parameters)}", parameters, cancellation);
        }
    }

    // The oldest that are settled are the first of an index: how many are kept costs nothing.
    private static async Task<IReadOnlyList<long>> ReadSettledAsync(StoreSession session, DateTime beforeUtc, CancellationToken cancellation)
    {
        var oldest = await session.ReadAsync(
            $"select [Id], [CreatedOnUtc] from [CustomerCareWebhookDelivery] where [NextOnUtc] is null order by [Id]{session.Engine.Page}",
            new SqlParameters { ["skip"] = 0, ["take"] = FORGOTTEN_AT_ONCE },
            reader => (Id: reader.GetInt64(0), CreatedOnUtc: reader.GetDateTime(1).AsUtc()),
            cancellation);
        return [.. oldest.Where(one => one.CreatedOnUtc < beforeUtc).Select(one => one.Id)];
    }

    private Task AddAsync(Webhook webhook, IReadOnlyCollection<WebhookNews> news, DateTime nowUtc, CancellationToken cancellation)
    {
        return news.Count == 0
            ? Task.CompletedTask
            : database.TransactAsync(
                session => Insert.ExecuteAsync(
                    session,
                    news.DistinctBy(one => one.Key).Select(one => new object?[] { webhook.Id, one.Key, WebhookNames.Of(one.Event), one.InquiryId, WebhookPayload.Of(one), nowUtc, nowUtc, 0 }),
                    cancellation),
                cancellation);
    }
}
