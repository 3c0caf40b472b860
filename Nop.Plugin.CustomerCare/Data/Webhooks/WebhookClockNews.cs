using System.Globalization;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Webhooks;

namespace Nop.Plugin.CustomerCare.Data.Webhooks;

/// <summary>Promises that are near their end or broken. Read from the clocks, so a look that comes late finds the same as one in time, up to a week.</summary>
internal static class WebhookClockNews
{
    internal static readonly TimeSpan Lookback = TimeSpan.FromDays(7);

    private const string Columns = "select c.[InquiryId], c.[Metric], c.[StartedOnUtc], c.[DueOnUtc], c.[OverdueOnUtc], c.[WarnOnUtc], i.[StoreId], i.[Channel], i.[Status], i.[Priority] ";

    // What was near its end or broken before we learned of it is history. The instant that follows it closes the last condition.
    private const string Living =
        "from [CustomerCareSlaClock] c join [CustomerCareInquiry] i on i.[Id] = c.[InquiryId] where i.[IsSpam] = @no and i.[MergedIntoId] is null and i.[ExternalKey] is null "
        + "and not exists (select 1 from [CustomerCareInquiryEvent] r where r.[InquiryId] = i.[Id] and r.[Kind] = @message and r.[IsRecovered] = @yes "
        + "and r.[HappenedOnUtc] = c.[StartedOnUtc] and r.[RecordedOnUtc] >= ";

    public static async Task<IReadOnlyList<WebhookNews>> FindAsync(StoreSession session, Webhook webhook, DateTime nowUtc, CancellationToken cancellation)
    {
        var news = new List<WebhookNews>();
        var parameters = Parameters(webhook, nowUtc);
        if (webhook.Events.Contains(WebhookEvent.InquiryWarned))
            news.AddRange((await session.QueryAsync<Row>(
                $"{Columns}{Living}c.[WarnOnUtc]) and c.[State] = @running and c.[WarnOnUtc] > @since and c.[WarnOnUtc] <= @now and c.[OverdueOnUtc] > @now", parameters, cancellation)).Select(row => row.ToWarning()));
        if (webhook.Events.Contains(WebhookEvent.InquiryBreached))
            news.AddRange((await session.QueryAsync<Row>(
                $"{Columns}{Living}c.[OverdueOnUtc]) and c.[State] in (@running, @paused, @breached) and c.[OverdueOnUtc] > @since and c.[OverdueOnUtc] <= @certain", parameters, cancellation)).Select(row => row.ToBreach()));

        return [.. news.Where(one => webhook.StoreId is null || webhook.StoreId == one.StoreId)];
    }

    /// <summary>The instant after which things are news to a webhook.</summary>
    internal static DateTime Since(Webhook webhook, DateTime nowUtc)
    {
        return webhook.ChangedOnUtc > nowUtc - Lookback ? webhook.ChangedOnUtc : nowUtc - Lookback;
    }

    private static SqlParameters Parameters(Webhook webhook, DateTime nowUtc)
    {
        return new SqlParameters
        {
            ["no"] = false,
            ["yes"] = true,
            ["message"] = WireName.Of(InquiryEventKind.CustomerMessage),
            ["running"] = WireName.Of(ClockState.Running),
            ["paused"] = WireName.Of(ClockState.Paused),
            ["breached"] = WireName.Of(ClockState.Breached),
            ["since"] = Since(webhook, nowUtc),
            ["now"] = nowUtc,
            ["certain"] = CertainBreach.AsOf(nowUtc)
        };
    }

    private sealed class Row
    {
        public long InquiryId { get; set; }
        public string Metric { get; set; } = string.Empty;
        public DateTime StartedOnUtc { get; set; }
        public DateTime? DueOnUtc { get; set; }
        public DateTime? OverdueOnUtc { get; set; }
        public DateTime? WarnOnUtc { get; set; }
        public int StoreId { get; set; }
        public string Channel { get; set; } = string.Empty;
        public string Status { get; set; } = string.Empty;
        public string Priority { get; set; } = string.Empty;

        // A deadline that moved is another one to be warned of.
        public WebhookNews ToWarning()
        {
            return News(WebhookEvent.InquiryWarned, WarnOnUtc!.Value, SourceKey.Of("webhook_warned", Text(InquiryId), Metric, Text(StartedOnUtc.Ticks), Text(DueOnUtc?.Ticks ?? 0)));
        }

        public WebhookNews ToBreach()
        {
            return News(WebhookEvent.InquiryBreached, OverdueOnUtc!.Value, SourceKey.Of("webhook_breached", Text(InquiryId), Metric, Text(StartedOnUtc.Ticks)));
        }

        private WebhookNews News(WebhookEvent what, DateTime happenedOn, string key)
        {
            return new WebhookNews
            {
                Key = key,
                Event = what,
                StoreId = StoreId,
                HappenedOnUtc = happenedOn.AsUtc(),
                InquiryId = InquiryId,
                Channel = WireName.Parse<Channel>(Channel),
                Status = WireName.Parse<InquiryStatus>(Status),
                Priority = WireName.Parse<Priority>(Priority),
                Metric = WireName.Parse<SlaMetric>(Metric),
                DueOnUtc = DueOnUtc.AsUtc()
            };
        }

        private static string Text(long number)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }
    }
}
