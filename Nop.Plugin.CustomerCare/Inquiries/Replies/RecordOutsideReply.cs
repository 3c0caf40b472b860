namespace Nop.Plugin.CustomerCare.Inquiries.Replies;

/// <summary>
/// Counts a reply from outside for what it answers: the inquiry it names; else the order's open inquiries; else all of the requester's open ones that have an unanswered message;
/// else it is kept as a stray reply for an agent to place.
/// </summary>
public sealed class RecordOutsideReply(IInquiryStore store, IReplyTargets targets, IStrayReplies strays, TimeProvider clock)
{
    /// <returns>What it answers; empty for a stray one. The same reply again changes nothing and gives the same.</returns>
    /// <exception cref="InquiryNotFoundException">It names an inquiry that there isn't.</exception>
    public async Task<IReadOnlyList<long>> ExecuteAsync(OutsideReply reply, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var answered = await targets.AnsweredByAsync(reply.SourceKey, cancellation);
        if (answered.Count > 0)
            return answered;

        var inquiries = reply.InquiryId is { } named ? [named] : await targets.FindAsync(reply, cancellation);
        if (inquiries.Count == 0)
        {
            await strays.AddAsync(reply, clock.NowUtc(), cancellation);
            return [];
        }

        foreach (var inquiry in inquiries)
            await store.AppendAsync(inquiry, [Line(reply, inquiry)], cancellation);
        return inquiries;
    }

    /// <summary>The source key that a reply has in the log of an inquiry that it answers; one reply may answer several.</summary>
    public static string KeyIn(long inquiryId, string replyKey)
    {
        return SourceKey.Of("outside_reply", replyKey, FormattableString.Invariant($"{inquiryId}"));
    }

    private InquiryEvent Line(OutsideReply reply, long inquiryId)
    {
        return new InquiryEvent
        {
            Kind = InquiryEventKind.AgentReply,
            HappenedOnUtc = reply.HappenedOnUtc,
            RecordedOnUtc = clock.NowUtc(),
            Actor = ActorKind.Agent,
            ActorName = reply.ActorName,
            ActorId = reply.ActorId,
            SourceKey = KeyIn(inquiryId, reply.SourceKey),
            Subject = reply.Subject,
            Body = reply.Body,
            Door = reply.Door,
            IsRecovered = reply.IsRecovered
        };
    }
}
