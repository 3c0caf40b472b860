using Nop.Plugin.CustomerCare.Inquiries.Work;

namespace Nop.Plugin.CustomerCare.Inquiries.Replies;

/// <summary>Counts a stray reply for the inquiry that an agent says it answers, at the time it was given.</summary>
public sealed class PlaceStrayReply(IInquiryStore store, IStrayReplies strays, IReplyTargets targets, TimeProvider clock)
{
    /// <param name="by">The agent, as shown to people.</param>
    /// <returns>Whether it was placed there now; false if it had been settled before, or somebody was faster.</returns>
    /// <exception cref="KeyNotFoundException">There is no such stray reply.</exception>
    /// <exception cref="InquiryNotFoundException">There is no such inquiry.</exception>
    /// <exception cref="WorkRefusedException">The inquiry goes on as another one, or was asked only after the reply.</exception>
    public async Task<bool> ExecuteAsync(long strayId, long inquiryId, string by, CancellationToken cancellation = default)
    {
        var stray = await strays.FindAsync(strayId, cancellation) ?? throw new KeyNotFoundException($"There is no stray reply {strayId}.");
        if (stray.SettledOnUtc is not null)
            return false;

        await store.ChangeAsync([inquiryId], Change, cancellation);

        // The reply's key is unique over all logs: of two agents who place it at once in two inquiries one succeeds.
        var recorded = await targets.AnsweredByAsync(stray.Reply.SourceKey, cancellation);
        return recorded.Any(line => line.InquiryId == inquiryId) && await strays.PlaceAsync(strayId, inquiryId, by, clock.NowUtc(), cancellation);

        IEnumerable<InquiryLine> Change(IReadOnlyDictionary<long, InquiryLog> logs)
        {
            StaffWork.RequireOwnLife(logs[inquiryId]);
            StaffWork.RequireAsked(logs[inquiryId], stray.Reply.HappenedOnUtc);
            return [new InquiryLine(inquiryId, ReplyLine.Of(stray.Reply, 0, clock.NowUtc()))];
        }
    }
}
