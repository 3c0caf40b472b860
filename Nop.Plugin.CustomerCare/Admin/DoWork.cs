using System.Globalization;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Work;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>Does what a form asks for to the inquiries it names.</summary>
public sealed class DoWork(
    CurrentAgent agent,
    AnsweringStaff staff,
    AssignInquiry assign,
    ChangeStatus changeStatus,
    ChangePriority changePriority,
    MarkNoReplyNeeded markNoReplyNeeded,
    MarkSpam markSpam,
    MergeIntoOldest merge)
{
    /// <returns>Null for what isn't known or can't be chosen: a status that doesn't exist, somebody who isn't staff.</returns>
    /// <exception cref="ArgumentException">There are more than <see cref="DoToMany.Most"/>.</exception>
    public async Task<ManyResult?> ExecuteAsync(ManyWork work, IReadOnlyList<long> inquiryIds, Guid formId)
    {
        ArgumentNullException.ThrowIfNull(work);
        var action = await agent.ActAsync(0, formId);
        if (work.Kind == ManyWorkKind.Merge)
            return await merge.ExecuteAsync(action, inquiryIds);

        return await VerbAsync(work) is { } verb ? await DoToMany.ExecuteAsync(inquiryIds, id => verb(action with { InquiryId = id })) : null;
    }

    private async Task<Func<AgentAction, Task<bool>>?> VerbAsync(ManyWork work)
    {
        switch (work.Kind)
        {
            case ManyWorkKind.Assign when await MemberAsync(work.Value) is { } member:
                return action => assign.ExecuteAsync(action, member.Name, member.CustomerId);
            case ManyWorkKind.Status when WireName.TryParse<InquiryStatus>(work.Value, out var status) && status != InquiryStatus.New:
                return action => changeStatus.ExecuteAsync(action, status);
            case ManyWorkKind.Priority when WireName.TryParse<Priority>(work.Value, out var priority):
                return action => changePriority.ExecuteAsync(action, priority);
            case ManyWorkKind.NoReplyNeeded:
                return action => markNoReplyNeeded.ExecuteAsync(action);
            case ManyWorkKind.Spam:
                return action => markSpam.ExecuteAsync(action);
            default:
                return null;
        }
    }

    private async Task<StaffMember?> MemberAsync(string? customerId)
    {
        if (!int.TryParse(customerId, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            return null;

        var me = await agent.WhoAsync();
        return id == me.CustomerId ? me : (await staff.ListAsync()).FirstOrDefault(member => member.CustomerId == id);
    }
}
