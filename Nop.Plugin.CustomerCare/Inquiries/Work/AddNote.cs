namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>Adds a note that only staff see; no clock minds it.</summary>
public sealed class AddNote(IInquiryStore store, TimeProvider clock)
{
    /// <returns>Whether it is new; false if this form had been sent off before.</returns>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    /// <exception cref="InquiryNotFoundException">There is no such inquiry.</exception>
    /// <exception cref="WorkRefusedException">The inquiry goes on as another one.</exception>
    public async Task<bool> ExecuteAsync(AgentAction action, string text, CancellationToken cancellation = default)
    {
        var note = action.Event(InquiryEventKind.Note, clock.NowUtc(), body: StaffText.Require(text, nameof(text)));
        return await store.RecordAsync(action.InquiryId, note, StaffWork.RequireOwnLife, cancellation);
    }
}
