namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>Says that the customer's last message wants no answer: a thank-you, for example.</summary>
public sealed class MarkNoReplyNeeded(IInquiryStore store, TimeProvider clock)
{
    /// <returns>Whether it is new; false if this form had been sent off before.</returns>
    /// <exception cref="InquiryNotFoundException">There is no such inquiry.</exception>
    /// <exception cref="WorkRefusedException">The inquiry goes on as another one, or is spam already.</exception>
    public async Task<bool> ExecuteAsync(AgentAction action, CancellationToken cancellation = default)
    {
        var line = action.Event(InquiryEventKind.NoReplyNeeded, clock.NowUtc());
        return await store.RecordAsync(action.InquiryId, line, StaffWork.RequireMeasured, cancellation);
    }
}
