namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>Says that a person wrote what was taken for automatic mail from the requester's side: it counts as a question, from its own time on.</summary>
public sealed class MarkHuman(IInquiryStore store, TimeProvider clock)
{
    /// <param name="messageKey">The source key of the message in the inquiry's log.</param>
    /// <returns>Whether that is new; false if it is read so already.</returns>
    /// <exception cref="InquiryNotFoundException">There is no such inquiry.</exception>
    /// <exception cref="WorkRefusedException">The log has no such message, or nothing is measured there any more.</exception>
    public Task<bool> ExecuteAsync(AgentAction action, string messageKey, CancellationToken cancellation = default)
    {
        return store.ReclassifyAsync(action, messageKey, InquiryEventKind.MarkedHuman, clock.NowUtc(), cancellation);
    }
}
