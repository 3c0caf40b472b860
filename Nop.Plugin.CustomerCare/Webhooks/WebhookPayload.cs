using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Webhooks;

/// <summary>
/// The JSON that is sent: numbers, instants, names of states. Nothing that a person wrote and nothing that leads to one outside this store, so nothing need be erased elsewhere when it is erased here.
/// </summary>
public static class WebhookPayload
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static string Of(WebhookNews news)
    {
        ArgumentNullException.ThrowIfNull(news);
        var body = new
        {
            Id = news.Key,
            Event = WebhookNames.Of(news.Event),
            OccurredAt = Instant(news.HappenedOnUtc),
            Store = news.StoreId,
            Inquiry = news.InquiryId is null ? null : new { Number = news.InquiryId, Channel = Name(news.Channel), Status = Name(news.Status), Priority = Name(news.Priority) },
            Promise = news.Metric is null ? null : new { Metric = Name(news.Metric), DueAt = news.DueOnUtc is { } due ? Instant(due) : null },
            Survey = news.SurveyId is null ? null : new { Id = news.SurveyId, Kind = Name(news.SurveyKind), news.Score, news.OrderId }
        };
        return JsonSerializer.Serialize(body, Options);
    }

    private static string? Name<T>(T? value) where T : struct, Enum
    {
        return value is { } known ? WireName.Of(known) : null;
    }

    private static string Instant(DateTime utc)
    {
        return utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
    }
}
