using Nop.Plugin.CustomerCare.Webhooks;

namespace Nop.Plugin.CustomerCare.Data.Webhooks;

/// <summary>Keeps what webhooks are to be told: the unique key says what was noted, a lease by the database's clock who sends it.</summary>
public sealed class WebhookDeliveries(StoreDatabase database) : IWebhookDeliveries
{
    // Longer than a round takes; a process that ended lets go after it.
    private const int LEASE_SECONDS = 120;

    private const string Mine = "where [Id] = @id and [ClaimId] = @claim";

    public Task<IReadOnlyList<DueDelivery>> ClaimAsync(DateTime nowUtc, int atMost, CancellationToken cancellation = default)
    {
        return ClaimAsync(
            "[NextOnUtc] <= @now and [WebhookId] in (select w.[Id] from [CustomerCareWebhook] w where w.[IsEnabled] = @yes)",
            new SqlParameters { ["now"] = nowUtc, ["yes"] = true },
            atMost,
            cancellation);
    }

    public async Task<DueDelivery?> ClaimAsync(long deliveryId, CancellationToken cancellation = default)
    {
        return (await ClaimAsync("[Id] = @id", new SqlParameters { ["id"] = deliveryId }, 1, cancellation)).SingleOrDefault();
    }

    public Task MarkDeliveredAsync(DueDelivery delivery, int status, DateTime nowUtc, CancellationToken cancellation = default)
    {
        return SettleAsync(
            delivery,
            "[DeliveredOnUtc] = @now, [NextOnUtc] = null, [GivenUpOnUtc] = null, [Problem] = null",
            "update [CustomerCareWebhook] set [FailingSinceOnUtc] = null where [Id] = @webhook",
            new SqlParameters { ["status"] = status, ["now"] = nowUtc },
            new SqlParameters(),
            cancellation);
    }

    public Task MarkFailedAsync(DueDelivery delivery, WebhookAnswer answer, DateTime? nextOnUtc, DateTime nowUtc, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return SettleAsync(
            delivery,
            "[NextOnUtc] = @next, [GivenUpOnUtc] = @given, [Problem] = @problem",
            "update [CustomerCareWebhook] set [FailingSinceOnUtc] = @now where [Id] = @webhook and [FailingSinceOnUtc] is null",
            new SqlParameters { ["status"] = answer.Status, ["next"] = nextOnUtc, ["given"] = nextOnUtc is null ? nowUtc : null, ["problem"] = ColumnText.Fit(answer.Problem, 1000) },
            new SqlParameters { ["now"] = nowUtc },
            cancellation);
    }

    private Task SettleAsync(DueDelivery delivery, string set, string webhookSql, SqlParameters parameters, SqlParameters webhookParameters, CancellationToken cancellation)
    {
        parameters["id"] = delivery.Id;
        parameters["claim"] = delivery.ClaimId;
        webhookParameters["webhook"] = delivery.Webhook.Id;
        return database.TransactAsync(
            async session =>
            {
                var mine = await session.ExecuteAsync(
                    $"update [CustomerCareWebhookDelivery] set {set}, [LastStatus] = @status, [Attempts] = [Attempts] + 1, [ClaimId] = null, [ClaimedUntilUtc] = null {Mine}", parameters, cancellation);
                if (mine > 0)
                    await session.ExecuteAsync(webhookSql, webhookParameters, cancellation);
            },
            cancellation);
    }

    private Task<IReadOnlyList<DueDelivery>> ClaimAsync(string condition, SqlParameters parameters, int atMost, CancellationToken cancellation)
    {
        parameters["skip"] = 0;
        parameters["take"] = atMost;
        return database.TransactAsync<IReadOnlyList<DueDelivery>>(
            async session =>
            {
                var engine = session.Engine;
                var rows = await session.QueryAsync<Row>(
                    $"select [Id], [WebhookId], [EventKey], [EventName], [Payload], [Attempts] from [CustomerCareWebhookDelivery]{engine.ClaimHint} where {condition} "
                        + $"and ([ClaimedUntilUtc] is null or [ClaimedUntilUtc] < {engine.DatabaseClock()}) order by [NextOnUtc], [Id]{engine.Page}{engine.ClaimClause}",
                    parameters,
                    cancellation);
                if (rows.Count == 0)
                    return [];

                var claim = Guid.NewGuid().ToString("N");
                var lease = new SqlParameters { ["claim"] = claim, ["seconds"] = LEASE_SECONDS };
                var mine = engine.In("[Id]", "id", rows.Select(row => row.Id).ToList(), lease);
                await session.ExecuteAsync($"update [CustomerCareWebhookDelivery] set [ClaimId] = @claim, [ClaimedUntilUtc] = {engine.DatabaseClock("@seconds")} where {mine}", lease, cancellation);
                var webhooks = await WebhooksAsync(session, rows, cancellation);
                return [.. rows.Where(row => webhooks.ContainsKey(row.WebhookId)).Select(row => row.ToDelivery(claim, webhooks[row.WebhookId]))];
            },
            cancellation);
    }

    private static async Task<Dictionary<int, Webhook>> WebhooksAsync(StoreSession session, IReadOnlyList<Row> rows, CancellationToken cancellation)
    {
        var named = new SqlParameters();
        var condition = session.Engine.In("[Id]", "webhook", rows.Select(row => row.WebhookId).Distinct().ToList(), named);
        return (await session.QueryAsync<WebhookRow>($"select {WebhookRow.Columns} from [CustomerCareWebhook] where {condition}", named, cancellation)).ToDictionary(row => row.Id, row => row.ToWebhook());
    }

    private sealed class Row
    {
        public long Id { get; set; }
        public int WebhookId { get; set; }
        public string EventKey { get; set; } = string.Empty;
        public string EventName { get; set; } = string.Empty;
        public string Payload { get; set; } = string.Empty;
        public int Attempts { get; set; }

        public DueDelivery ToDelivery(string claim, Webhook webhook)
        {
            return new DueDelivery(Id, claim, webhook, EventKey, EventName, Payload, Attempts);
        }
    }
}
