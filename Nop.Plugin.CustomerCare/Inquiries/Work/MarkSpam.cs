namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>Says that no customer wrote an inquiry: its running clocks end without a measurement.</summary>
public sealed class MarkSpam(IInquiryStore store, TimeProvider clock)
{
    /// <exception cref="InquiryNotFoundException">There is no such inquiry.</exception>
    public async Task<AppendResult> ExecuteAsync(AgentAction action, CancellationToken cancellation = default)
    {
        return await store.AppendAsync(action.InquiryId, [action.Event(InquiryEventKind.Spam, clock.NowUtc())], cancellation);
    }
}
