using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Infrastructure.Capture;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Replies;

namespace Nop.Plugin.CustomerCare.Infrastructure.Replies;

/// <summary>Counts a reply while whoever gave it waits for the page. What takes longer than a few seconds is given up; the row that the host keeps of the reply is found afterwards.</summary>
public sealed class PromptReplies(RecordOutsideReply record, IReplyTargets targets, IStrayReplies strays, IInquiryStore inquiries, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    public static PromptReplies Over(StoreDatabase database, PromptStore prompt, TimeProvider clock)
    {
        var prompted = database.WithTimeout(TimeSpan.FromSeconds(3));
        var (targets, strays) = (new ReplyTargets(prompted), new StrayReplies(prompted));
        return new PromptReplies(new RecordOutsideReply(prompt.Inquiries, targets, strays, clock), targets, strays, prompt.Inquiries, clock);
    }

    /// <summary>See <see cref="RecordOutsideReply"/>.</summary>
    /// <exception cref="TimeoutException">It took too long; it may yet be counted.</exception>
    public async Task RecordAsync(OutsideReply reply)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        await record.ExecuteAsync(reply, patience.Token).WaitAsync(Patience, clock);
    }

    /// <summary>Whether a reply is recorded already and nobody has written since.</summary>
    /// <param name="replyKey">The reply's own source key.</param>
    /// <exception cref="TimeoutException">It took too long.</exception>
    public async Task<bool> StandsAsync(string replyKey)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        return await StandsAsync(replyKey, patience.Token).WaitAsync(Patience, clock);
    }

    private async Task<bool> StandsAsync(string replyKey, CancellationToken cancellation)
    {
        var recorded = await targets.AnsweredByAsync(replyKey, cancellation);
        foreach (var reply in recorded)
            if (InquiryState.Of(await inquiries.ReadLogAsync(reply.InquiryId, cancellation)).WaitingSinceOnUtc is not null)
                return false;

        return recorded.Count > 0 || await strays.FindAsync(replyKey, cancellation) is not null;
    }
}
