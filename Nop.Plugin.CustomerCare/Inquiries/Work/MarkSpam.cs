namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>Says that no customer wrote an inquiry: its running clocks end without a measurement.</summary>
public sealed class MarkSpam(IInquiryStore store, TimeProvider clock)
{
    /// <returns>Whether it is new; false if this form had been sent off before.</returns>
    /// <exception cref="InquiryNotFoundException">There is no such inquiry.</exception>
    /// <exception cref="WorkRefusedException">The inquiry goes on as another one, or is spam already.</exception>
    public async Task<bool> ExecuteAsync(AgentAction action, CancellationToken cancellation = default)
    {
        var line = action.Event(InquiryEventKind.Spam, clock.NowUtc());
        return await store.RecordAsync(action.InquiryId, line, StaffWork.RequireMeasured, cancellation);
    }
}
