namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>Says that a reply never left the shop: it counts no more, and the clocks run on as if it had not been written.</summary>
public sealed class TakeBackReply(IInquiryStore store, TimeProvider clock)
{
    /// <param name="replySourceKey">The source key of the reply in the inquiry's log.</param>
    /// <exception cref="InquiryNotFoundException">There is no such inquiry.</exception>
    public async Task<AppendResult> ExecuteAsync(long inquiryId, string replySourceKey, CancellationToken cancellation = default)
    {
        var nowUtc = clock.NowUtc();
        var undelivered = new InquiryEvent
        {
            Kind = InquiryEventKind.ReplyUndelivered,
            Value = replySourceKey,
            HappenedOnUtc = nowUtc,
            RecordedOnUtc = nowUtc,
            Actor = ActorKind.System,
            SourceKey = SourceKey.Of("reply_undelivered", replySourceKey)
        };

        return await store.AppendAsync(inquiryId, [undelivered], cancellation);
    }
}
