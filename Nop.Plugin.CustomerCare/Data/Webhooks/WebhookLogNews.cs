using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Webhooks;

namespace Nop.Plugin.CustomerCare.Data.Webhooks;

/// <summary>
/// News in the logs of inquiries, read in order of the lines' numbers. A session may store a line under a lower number than one that is there already; so the last few minutes are always read again.
/// </summary>
internal static class WebhookLogNews
{
    private const int WINDOW = 5000;
    private const int WINDOWS_A_RUN = 200;
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(5);

    // What opened an inquiry is the first message that came; a reply that never left isn't one.
    private const string Lines =
        "select e.[InquiryId], e.[Kind], e.[SourceKey], e.[HappenedOnUtc], i.[StoreId], i.[Channel], i.[Status], i.[Priority] "
        + "from [CustomerCareInquiryEvent] e join [CustomerCareInquiry] i on i.[Id] = e.[InquiryId] "
        + "where e.[Id] > @after and e.[Id] <= @through and e.[IsRecovered] = @no and i.[ExternalKey] is null and i.[IsSpam] = @no and ("
        + "(e.[Kind] = @message and not exists (select 1 from [CustomerCareInquiryEvent] o where o.[InquiryId] = e.[InquiryId] and o.[Id] < e.[Id] and o.[Kind] = @message) "
        + "and not exists (select 1 from [CustomerCareInquiryEvent] m where m.[InquiryId] = e.[InquiryId] and m.[Kind] = @automatic and m.[Value] = e.[SourceKey])) "
        + "or (e.[Kind] = @reply and not exists (select 1 from [CustomerCareInquiryEvent] u where u.[InquiryId] = e.[InquiryId] and u.[Kind] = @undelivered and u.[Value] = e.[SourceKey])) "
        + "or (e.[Kind] = @status and e.[Value] = @resolved))";

    public static async Task<int> CollectAsync(
        StoreSession session, Webhook webhook, DateTime nowUtc, Func<IReadOnlyCollection<WebhookNews>, Task> add, CancellationToken cancellation)
    {
        var last = await session.FirstAsync<long>("select coalesce(max([Id]), 0) from [CustomerCareInquiryEvent]", null, cancellation);
        var (count, through) = (0, webhook.SeenEventId);
        for (var window = 0; through < last && window < WINDOWS_A_RUN; window++)
        {
            var after = through;
            through = Math.Min(last, after + WINDOW);
            var news = (await session.QueryAsync<Row>(Lines, Parameters(after, through), cancellation)).Select(row => row.ToNews())
                .Where(one => webhook.Events.Contains(one.Event) && (webhook.StoreId is null || webhook.StoreId == one.StoreId)).ToList();
            await add(news);
            count += news.Count;
        }

        await MoveOnAsync(session, webhook, through, nowUtc, cancellation);
        return count;
    }

    private static async Task MoveOnAsync(StoreSession session, Webhook webhook, long through, DateTime nowUtc, CancellationToken cancellation)
    {
        var recent = await session.FirstAsync<long?>(
            "select min([Id]) from [CustomerCareInquiryEvent] where [Id] > @seen and [Id] <= @through and [RecordedOnUtc] > @recent",
            new SqlParameters { ["seen"] = webhook.SeenEventId, ["through"] = through, ["recent"] = nowUtc - Overlap },
            cancellation);
        var seen = recent is { } first ? first - 1 : through;
        if (seen > webhook.SeenEventId)
            await session.ExecuteAsync(
                "update [CustomerCareWebhook] set [SeenEventId] = @seen where [Id] = @id and [SeenEventId] < @seen", new SqlParameters { ["id"] = webhook.Id, ["seen"] = seen }, cancellation);
    }

    private static SqlParameters Parameters(long after, long through)
    {
        return new SqlParameters
        {
            ["after"] = after,
            ["through"] = through,
            ["no"] = false,
            ["message"] = WireName.Of(InquiryEventKind.CustomerMessage),
            ["automatic"] = WireName.Of(InquiryEventKind.MarkedAutomatic),
            ["reply"] = WireName.Of(InquiryEventKind.AgentReply),
            ["undelivered"] = WireName.Of(InquiryEventKind.ReplyUndelivered),
            ["status"] = WireName.Of(InquiryEventKind.Status),
            ["resolved"] = WireName.Of(InquiryStatus.Resolved)
        };
    }

    private sealed class Row
    {
        public long InquiryId { get; set; }
        public string Kind { get; set; } = string.Empty;
        public string SourceKey { get; set; } = string.Empty;
        public DateTime HappenedOnUtc { get; set; }
        public int StoreId { get; set; }
        public string Channel { get; set; } = string.Empty;
        public string Status { get; set; } = string.Empty;
        public string Priority { get; set; } = string.Empty;

        public WebhookNews ToNews()
        {
            return new WebhookNews
            {
                Key = CustomerCare.Inquiries.SourceKey.Of("webhook_line", SourceKey),
                Event = WireName.Parse<InquiryEventKind>(Kind) switch
                {
                    InquiryEventKind.CustomerMessage => WebhookEvent.InquiryReceived,
                    InquiryEventKind.AgentReply => WebhookEvent.InquiryAnswered,
                    _ => WebhookEvent.InquiryResolved
                },
                StoreId = StoreId,
                HappenedOnUtc = HappenedOnUtc.AsUtc(),
                InquiryId = InquiryId,
                Channel = WireName.Parse<Channel>(Channel),
                Status = WireName.Parse<InquiryStatus>(Status),
                Priority = WireName.Parse<Priority>(Priority)
            };
        }
    }
}
