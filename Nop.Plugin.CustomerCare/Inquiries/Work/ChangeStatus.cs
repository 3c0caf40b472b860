namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>Sets the status of an inquiry.</summary>
public sealed class ChangeStatus(IInquiryStore store, TimeProvider clock)
{
    /// <exception cref="ArgumentOutOfRangeException">The status is <see cref="InquiryStatus.New"/>, which only an untouched inquiry has.</exception>
    /// <exception cref="InquiryNotFoundException">There is no such inquiry.</exception>
    public async Task<AppendResult> ExecuteAsync(AgentAction action, InquiryStatus status, CancellationToken cancellation = default)
    {
        if (status == InquiryStatus.New)
            throw new ArgumentOutOfRangeException(nameof(status), status, "An inquiry can't become new again.");

        var change = action.Event(InquiryEventKind.Status, clock.NowUtc(), WireName.Of(status));
        return await store.AppendAsync(action.InquiryId, [change], cancellation);
    }
}
