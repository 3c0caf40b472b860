namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>Says that the customer's last message wants no answer: a thank-you, for example.</summary>
public sealed class MarkNoReplyNeeded(IInquiryStore store, TimeProvider clock)
{
    /// <exception cref="InquiryNotFoundException">There is no such inquiry.</exception>
    public async Task<AppendResult> ExecuteAsync(AgentAction action, CancellationToken cancellation = default)
    {
        return await store.AppendAsync(action.InquiryId, [action.Event(InquiryEventKind.NoReplyNeeded, clock.NowUtc())], cancellation);
    }
}
