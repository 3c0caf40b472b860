namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>
/// Answers the requester by mail. The clock stops at the agent's action, so the reply is recorded first and the mail queued after it; a reply whose
/// mail could not be queued is taken back in the log.
/// </summary>
public sealed class ReplyToInquiry(IInquiryStore store, IReplyMail mail, TakeBackReply takeBack, TimeProvider clock)
{
    /// <param name="text">Plain text.</param>
    /// <param name="status">The status to set once the mail is queued; null leaves it.</param>
    /// <param name="seenEventId">The last line of the log that the agent has seen; null doesn't ask.</param>
    /// <returns>Whether a mail was queued; false if this form had been sent off before.</returns>
    /// <exception cref="ArgumentException">The text is blank, or the status is <see cref="InquiryStatus.New"/>.</exception>
    /// <exception cref="InquiryNotFoundException">There is no such inquiry.</exception>
    /// <exception cref="WorkRefusedException">It goes on as another one; nothing was recorded.</exception>
    /// <exception cref="ConversationMovedException">Something was said after the last line that the agent has seen; nothing was recorded.</exception>
    /// <exception cref="RequesterUnreachableException">It has no e-mail address; nothing was recorded.</exception>
    /// <exception cref="ReplyNotQueuedException">The reply was taken back, now or when this form was sent off before.</exception>
    public async Task<bool> ExecuteAsync(AgentAction action, string text, InquiryStatus? status = null, long? seenEventId = null, CancellationToken cancellation = default)
    {
        if (status == InquiryStatus.New)
            throw new ArgumentOutOfRangeException(nameof(status), status, "An inquiry can't become new again.");

        var nowUtc = clock.NowUtc();
        var reply = action.Event(InquiryEventKind.AgentReply, nowUtc, body: StaffText.Require(text, nameof(text)));
        var inquiry = await store.FindAsync(action.InquiryId, cancellation) ?? throw new InquiryNotFoundException(action.InquiryId);
        if (EmailKey.Of(inquiry.RequesterEmail) is null)
            throw new RequesterUnreachableException(action.InquiryId);

        if (!await store.RecordAsync(action.InquiryId, reply, Check, cancellation))
            return await IsTakenBackAsync(reply, action.InquiryId, cancellation) ? throw new ReplyNotQueuedException(action.InquiryId) : false;

        await QueueAsync(new OutgoingReply(inquiry, reply));
        if (status is { } next)
            await store.AppendAsync(action.InquiryId, [action.Event(InquiryEventKind.Status, nowUtc, WireName.Of(next))], CancellationToken.None);

        return true;

        void Check(InquiryLog locked)
        {
            StaffWork.RequireOwnLife(locked);
            UnseenNews.RequireNone(locked, seenEventId, action.AgentId);
        }
    }

    // A page that is loaded again sends its form again; what failed the first time must not look like success the second.
    private async Task<bool> IsTakenBackAsync(InquiryEvent reply, long inquiryId, CancellationToken cancellation)
    {
        return (await store.ReadLogAsync(inquiryId, cancellation)).Any(line => line.Kind == InquiryEventKind.ReplyUndelivered && line.Value == reply.SourceKey);
    }

    // Once the reply is recorded nothing may stop half-way: a closed browser tab is no reason to lose the mail.
    private async Task QueueAsync(OutgoingReply reply)
    {
        try
        {
            await mail.QueueAsync(reply, CancellationToken.None);
        }
        catch (Exception cause)
        {
            await takeBack.ExecuteAsync(reply.Inquiry.Id, reply.Recorded.SourceKey, CancellationToken.None);
            throw new ReplyNotQueuedException(reply.Inquiry.Id, cause);
        }
    }
}
