using Nop.Core;
using Nop.Plugin.CustomerCare.Inquiries.Work;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>The member of staff who sent this request.</summary>
public sealed class CurrentAgent(IWorkContext workContext, AnsweringStaff staff)
{
    public async Task<StaffMember> WhoAsync()
    {
        return await staff.MemberAsync(await workContext.GetCurrentCustomerAsync());
    }

    public async Task<AgentAction> ActAsync(long inquiryId, Guid formId)
    {
        var who = await WhoAsync();
        return new AgentAction(inquiryId, formId, who.Name, who.CustomerId);
    }
}
