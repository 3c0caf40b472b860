namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>Says that a machine wrote what was taken for a customer's message: it starts no clock and wants no answer.</summary>
public sealed class MarkAutomatic(IInquiryStore store, TimeProvider clock)
{
    /// <param name="messageKey">The source key of the message in the inquiry's log.</param>
    /// <returns>Whether that is new; false if it is read so already.</returns>
    /// <exception cref="InquiryNotFoundException">There is no such inquiry.</exception>
    /// <exception cref="WorkRefusedException">The log has no such message, or nothing is measured there any more.</exception>
    public Task<bool> ExecuteAsync(AgentAction action, string messageKey, CancellationToken cancellation = default)
    {
        return store.ReclassifyAsync(action, messageKey, InquiryEventKind.MarkedAutomatic, clock.NowUtc(), cancellation);
    }
}
