namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>Gives an inquiry to a member of staff.</summary>
public sealed class AssignInquiry(IInquiryStore store, TimeProvider clock)
{
    /// <param name="agentName">The one it is given to.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    /// <exception cref="InquiryNotFoundException">There is no such inquiry.</exception>
    public async Task<AppendResult> ExecuteAsync(AgentAction action, string agentName, CancellationToken cancellation = default)
    {
        var assigned = action.Event(InquiryEventKind.Assigned, clock.NowUtc(), StaffText.Require(agentName, nameof(agentName)));
        return await store.AppendAsync(action.InquiryId, [assigned], cancellation);
    }
}
