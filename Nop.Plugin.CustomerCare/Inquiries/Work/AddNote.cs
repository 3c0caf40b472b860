namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>Adds a note that only staff see; no clock minds it.</summary>
public sealed class AddNote(IInquiryStore store, TimeProvider clock)
{
    /// <exception cref="ArgumentException">The text is blank.</exception>
    /// <exception cref="InquiryNotFoundException">There is no such inquiry.</exception>
    public async Task<AppendResult> ExecuteAsync(AgentAction action, string text, CancellationToken cancellation = default)
    {
        var note = action.Event(InquiryEventKind.Note, clock.NowUtc(), body: StaffText.Require(text, nameof(text)));
        return await store.AppendAsync(action.InquiryId, [note], cancellation);
    }
}
