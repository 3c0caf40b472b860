using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Infrastructure.Capture;
using Nop.Plugin.CustomerCare.Inquiries.Replies;

namespace Nop.Plugin.CustomerCare.Infrastructure.Replies;

/// <summary>Counts a reply while whoever gave it waits for the page. What takes longer than a few seconds is given up; the row that the host keeps of the reply is found afterwards.</summary>
public sealed class PromptReplies(RecordOutsideReply record, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    public static PromptReplies Over(StoreDatabase database, PromptStore prompt, TimeProvider clock)
    {
        var prompted = database.WithTimeout(TimeSpan.FromSeconds(3));
        return new PromptReplies(new RecordOutsideReply(prompt.Inquiries, new ReplyTargets(prompted), new StrayReplies(prompted), clock), clock);
    }

    /// <summary>See <see cref="RecordOutsideReply"/>.</summary>
    /// <exception cref="TimeoutException">It took too long; it may yet be counted.</exception>
    public async Task RecordAsync(OutsideReply reply)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        await record.ExecuteAsync(reply, patience.Token).WaitAsync(Patience, clock);
    }
}
