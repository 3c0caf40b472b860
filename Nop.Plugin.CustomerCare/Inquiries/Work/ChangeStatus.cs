namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>Sets the status of an inquiry.</summary>
public sealed class ChangeStatus(IInquiryStore store, TimeProvider clock)
{
    /// <returns>Whether it is new; false if this form had been sent off before.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The status is <see cref="InquiryStatus.New"/>, which only an untouched inquiry has.</exception>
    /// <exception cref="InquiryNotFoundException">There is no such inquiry.</exception>
    /// <exception cref="WorkRefusedException">The inquiry goes on as another one.</exception>
    public async Task<bool> ExecuteAsync(AgentAction action, InquiryStatus status, CancellationToken cancellation = default)
    {
        if (status == InquiryStatus.New)
            throw new ArgumentOutOfRangeException(nameof(status), status, "An inquiry can't become new again.");

        var change = action.Event(InquiryEventKind.Status, clock.NowUtc(), WireName.Of(status));
        return await store.RecordAsync(action.InquiryId, change, StaffWork.RequireOwnLife, cancellation);
    }
}
