namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>A form that a member of staff sent off about one inquiry.</summary>
/// <param name="FormId">
/// Made when the form was shown, so that a double click or a repeated request does its work once. A page that a browser's "back" brings up again has the same one:
/// what is chosen or written there anew is something else to do.
/// </param>
/// <param name="AgentName">As shown to people.</param>
/// <param name="AgentId">The host's customer id.</param>
public sealed record AgentAction(long InquiryId, Guid FormId, string AgentName, int? AgentId)
{
    /// <summary>What this form adds to the log. One form adds one event of a kind with the same value and text.</summary>
    internal InquiryEvent Event(InquiryEventKind kind, DateTime nowUtc, string? value = null, string? body = null)
    {
        return new InquiryEvent
        {
            Kind = kind,
            Value = value,
            HappenedOnUtc = nowUtc,
            RecordedOnUtc = nowUtc,
            Actor = ActorKind.Agent,
            ActorName = AgentName,
            ActorId = AgentId,
            SourceKey = SourceKey.Of("form", WireName.Of(kind), FormattableString.Invariant($"{InquiryId}"), FormId.ToString("N"), value ?? string.Empty, body ?? string.Empty),
            Body = body
        };
    }
}
