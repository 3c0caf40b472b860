using Nop.Plugin.CustomerCare.Inquiries.Replies;

namespace Nop.Plugin.CustomerCare.Inquiries.Api;

/// <summary>Records a reply that another system tells of.</summary>
public sealed class RecordApiReply(IInquiryFinder finder, IReplyTargets targets, RecordOutsideReply record, TimeProvider clock)
{
    /// <param name="inquiryId">What it answers, where that is known; null leaves it to the order and the requester.</param>
    internal async Task<ApiOutcome> ExecuteAsync(ApiEvent told, ApiOrigin origin, string key, long? inquiryId, CancellationToken cancellation)
    {
        if (await targets.AnsweredByAsync(key, cancellation) is { Count: > 0 } answered)
            return Outcome(told, ApiOutcomeState.Unchanged, [.. answered.Select(line => line.InquiryId)]);

        var wasStray = await finder.IsStrayAsync(key, cancellation);
        var inquiries = await record.ExecuteAsync(Reply(told, origin, key, inquiryId), cancellation);
        return Outcome(told, inquiries.Count > 0 ? ApiOutcomeState.Recorded : wasStray ? ApiOutcomeState.Unchanged : ApiOutcomeState.Stray, inquiries);
    }

    private OutsideReply Reply(ApiEvent told, ApiOrigin origin, string key, long? inquiryId)
    {
        return new OutsideReply
        {
            SourceKey = key,
            Door = MessageDoor.Api,
            HappenedOnUtc = told.HappenedOnUtc,
            InquiryId = inquiryId,
            StoreId = told.StoreId ?? origin.StoreId,
            RequesterEmail = told.RequesterEmail,
            RequesterName = told.RequesterName,
            OrderNumber = told.OrderNumber,
            Subject = told.Subject,
            Body = told.Body,
            ActorName = told.Agent,
            ActorId = told.AgentId,
            IsRecovered = ApiInstant.IsHistory(told.HappenedOnUtc, clock.NowUtc())
        };
    }

    private static ApiOutcome Outcome(ApiEvent told, ApiOutcomeState state, IReadOnlyList<long> inquiries)
    {
        return new ApiOutcome(told.Item, told.SourceKey, state, inquiries);
    }
}
