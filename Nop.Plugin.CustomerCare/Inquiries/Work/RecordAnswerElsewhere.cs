namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>Counts an answer that an agent gave outside the store, at the time it was given.</summary>
public sealed class RecordAnswerElsewhere(IInquiryStore store, TimeProvider clock)
{
    /// <param name="answeredOnUtc">UTC. Within the second of the first message it stands after that.</param>
    /// <param name="text">What was said, plain text; blank if nobody wrote it down.</param>
    /// <returns>Whether it is new; false if this form had been sent off before.</returns>
    /// <exception cref="InquiryNotFoundException">There is no such inquiry.</exception>
    /// <exception cref="WorkRefusedException">The inquiry goes on as another one, had not been asked yet, or the time is still to come.</exception>
    public async Task<bool> ExecuteAsync(AgentAction action, AnswerWay way, DateTime answeredOnUtc, string? text = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(action);
        var nowUtc = clock.NowUtc();
        var reply = action.Event(InquiryEventKind.AgentReply, nowUtc, WireName.Of(way), string.IsNullOrWhiteSpace(text) ? null : StaffText.Require(text, nameof(text))) with
        {
            HappenedOnUtc = LogClock.AsKept(answeredOnUtc),
            Door = MessageDoor.Elsewhere
        };

        return await store.RecordAsync(action.InquiryId, reply, Check, cancellation);

        void Check(InquiryLog inquiry)
        {
            StaffWork.RequireOwnLife(inquiry);
            if (reply.HappenedOnUtc > nowUtc)
                throw new WorkRefusedException(WorkRefusal.InTheFuture, action.InquiryId);
            StaffWork.RequireAsked(inquiry, reply.HappenedOnUtc);
        }
    }
}
