using Nop.Plugin.CustomerCare.Inquiries.Html;

namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>
/// Answers the requester by mail. The clock stops at the agent's action, so the reply is recorded first, its files kept and the mail queued after it; a reply whose
/// mail could not be queued is taken back in the log.
/// </summary>
public sealed class ReplyToInquiry(IInquiryStore store, IReplyMail mail, IReplyFiles files, TakeBackReply takeBack, TimeProvider clock)
{
    /// <summary>Answers with plain text.</summary>
    /// <inheritdoc cref="ExecuteAsync(AgentAction, WrittenReply, CancellationToken)"/>
    public Task<bool> ExecuteAsync(AgentAction action, string text, InquiryStatus? status = null, CancellationToken cancellation = default)
    {
        return ExecuteAsync(action, new WrittenReply(text) { Status = status }, cancellation);
    }

    /// <returns>Whether a mail was queued; false if this form had been sent off before.</returns>
    /// <exception cref="ArgumentException">The text is blank, or the status is <see cref="InquiryStatus.New"/>.</exception>
    /// <exception cref="InquiryNotFoundException">There is no such inquiry.</exception>
    /// <exception cref="WorkRefusedException">It goes on as another one; nothing was recorded.</exception>
    /// <exception cref="ConversationMovedException">Something was said after the last line that the agent has seen; nothing was recorded.</exception>
    /// <exception cref="RequesterUnreachableException">It has no e-mail address; nothing was recorded.</exception>
    /// <exception cref="ReplyNotQueuedException">The reply was taken back, now or when this form was sent off before.</exception>
    public async Task<bool> ExecuteAsync(AgentAction action, WrittenReply written, CancellationToken cancellation = default)
    {
        if (written.Status == InquiryStatus.New)
            throw new ArgumentOutOfRangeException(nameof(written), written.Status, "An inquiry can't become new again.");

        var nowUtc = clock.NowUtc();
        var reply = action.Event(InquiryEventKind.AgentReply, nowUtc, body: StaffText.Require(written.Text, nameof(written))) with
        {
            Html = written.Html is { } html ? ReplyHtml.Clean(html) : null,
            Door = MessageDoor.InquiryPage
        };
        var inquiry = await store.FindAsync(action.InquiryId, cancellation) ?? throw new InquiryNotFoundException(action.InquiryId);
        if (EmailKey.Of(inquiry.RequesterEmail) is null)
            throw new RequesterUnreachableException(action.InquiryId);

        if (!await store.RecordAsync(action.InquiryId, reply, Check, cancellation))
            return await IsTakenBackAsync(reply, action.InquiryId, cancellation) ? throw new ReplyNotQueuedException(action.InquiryId) : false;

        await QueueAsync(new OutgoingReply(inquiry, reply), written.Files);
        if (written.Status is { } next)
            await store.AppendAsync(action.InquiryId, [action.Event(InquiryEventKind.Status, nowUtc, WireName.Of(next))], CancellationToken.None);

        return true;

        void Check(InquiryLog locked)
        {
            StaffWork.RequireOwnLife(locked);
            UnseenNews.RequireNone(locked, written.SeenEventId, action.AgentId);
        }
    }

    // A page that is loaded again sends its form again; what failed the first time must not look like success the second.
    private async Task<bool> IsTakenBackAsync(InquiryEvent reply, long inquiryId, CancellationToken cancellation)
    {
        return (await store.ReadLogAsync(inquiryId, cancellation)).Any(line => line.Kind == InquiryEventKind.ReplyUndelivered && line.Value == reply.SourceKey);
    }

    // Once the reply is recorded nothing may stop half-way: a closed browser tab is no reason to lose the mail.
    private async Task QueueAsync(OutgoingReply reply, IReadOnlyList<AttachedFile> attached)
    {
        var key = reply.Recorded.SourceKey;
        try
        {
            var kept = attached.Count == 0 ? [] : await files.KeepAsync(reply.Inquiry.Id, key, attached, CancellationToken.None);
            await mail.QueueAsync(reply with { Attachments = kept }, CancellationToken.None);
        }
        catch (Exception cause)
        {
            await takeBack.ExecuteAsync(reply.Inquiry.Id, key, CancellationToken.None);
            throw new ReplyNotQueuedException(reply.Inquiry.Id, cause);
        }
    }
}
