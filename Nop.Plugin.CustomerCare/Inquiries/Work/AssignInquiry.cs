namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>Gives an inquiry to a member of staff.</summary>
public sealed class AssignInquiry(IInquiryStore store, TimeProvider clock)
{
    /// <param name="agentName">The one it is given to, as shown to people.</param>
    /// <param name="agentId">The host's customer id of that one; alerts go to it. Null if the store doesn't know the agent.</param>
    /// <returns>Whether it is new; false if this form had been sent off before.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    /// <exception cref="InquiryNotFoundException">There is no such inquiry.</exception>
    /// <exception cref="WorkRefusedException">The inquiry goes on as another one.</exception>
    public async Task<bool> ExecuteAsync(AgentAction action, string agentName, int? agentId = null, CancellationToken cancellation = default)
    {
        var assigned = action.Event(InquiryEventKind.Assigned, clock.NowUtc(), StaffText.Require(agentName, nameof(agentName))) with { ValueId = agentId };
        return await store.RecordAsync(action.InquiryId, assigned, StaffWork.RequireOwnLife, cancellation);
    }
}
