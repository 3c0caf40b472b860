namespace Nop.Plugin.CustomerCare.Inquiries.Replies;

internal static class ReplyLine
{
    /// <summary>The reply as a line of a log.</summary>
    /// <param name="index">The inquiry's place among those that it answers.</param>
    public static InquiryEvent Of(OutsideReply reply, int index, DateTime nowUtc)
    {
        return new InquiryEvent
        {
            Kind = InquiryEventKind.AgentReply,
            HappenedOnUtc = reply.HappenedOnUtc,
            RecordedOnUtc = nowUtc,
            Actor = ActorKind.Agent,
            ActorName = reply.ActorName,
            ActorId = reply.ActorId,
            SourceKey = ReplyKeys.Of(reply.SourceKey, index),
            Subject = reply.Subject,
            Body = reply.Body,
            Door = reply.Door,
            IsRecovered = reply.IsRecovered
        };
    }
}
