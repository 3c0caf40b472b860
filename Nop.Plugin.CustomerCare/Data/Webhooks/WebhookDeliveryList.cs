using Nop.Plugin.CustomerCare.Webhooks;

namespace Nop.Plugin.CustomerCare.Data.Webhooks;

/// <summary>What was and is to be sent to a webhook, for looking at.</summary>
public sealed class WebhookDeliveryList(StoreDatabase database)
{
    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<WebhookDelivery>> ReadAsync(int webhookId, int skip, int take, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var rows = await session.QueryAsync<WebhookDelivery>(
            "select [Id], [EventKey], [EventName], [InquiryId], [Payload], [CreatedOnUtc], [NextOnUtc], [Attempts], [DeliveredOnUtc], [GivenUpOnUtc], [LastStatus], [Problem] "
                + $"from [CustomerCareWebhookDelivery] where [WebhookId] = @id order by [Id] desc{session.Engine.Page}",
            new SqlParameters { ["id"] = webhookId, ["skip"] = skip, ["take"] = take },
            cancellation);
        return [.. rows.Select(row => row with
        {
            CreatedOnUtc = row.CreatedOnUtc.AsUtc(),
            NextOnUtc = row.NextOnUtc.AsUtc(),
            DeliveredOnUtc = row.DeliveredOnUtc.AsUtc(),
            GivenUpOnUtc = row.GivenUpOnUtc.AsUtc()
        })];
    }

    /// <summary>The webhook that a delivery belongs to; null if there is no such delivery.</summary>
    public async Task<int?> WebhookOfAsync(long deliveryId, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        return await session.FirstAsync<int?>("select [WebhookId] from [CustomerCareWebhookDelivery] where [Id] = @id", new SqlParameters { ["id"] = deliveryId }, cancellation);
    }
}
