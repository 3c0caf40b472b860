using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Webhooks;

/// <summary>Something to tell.</summary>
public sealed record WebhookNews
{
    /// <summary>Names it; the same for all webhooks, however often it is found.</summary>
    public required string Key { get; init; }

    public required WebhookEvent Event { get; init; }

    public required int StoreId { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime HappenedOnUtc { get; init; }

    public long? InquiryId { get; init; }

    public Channel? Channel { get; init; }

    public InquiryStatus? Status { get; init; }

    public Priority? Priority { get; init; }

    /// <summary>Of the promise that is near its end or broken.</summary>
    public SlaMetric? Metric { get; init; }

    /// <summary>Its deadline, UTC.</summary>
    public DateTime? DueOnUtc { get; init; }

    public int? SurveyId { get; init; }

    public SurveyKind? SurveyKind { get; init; }

    public int? Score { get; init; }

    /// <summary>The host's id of the order that a survey asked about.</summary>
    public long? OrderId { get; init; }
}
