using Nop.Core;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>The member of staff who sent this request.</summary>
public sealed class CurrentAgent(IWorkContext workContext, ICustomerService customers)
{
    public async Task<string> NameAsync()
    {
        var customer = await workContext.GetCurrentCustomerAsync();
        var name = await customers.GetCustomerFullNameAsync(customer);
        return string.IsNullOrWhiteSpace(name) ? customer.Email : name.Trim();
    }

    public async Task<AgentAction> ActAsync(long inquiryId, Guid formId)
    {
        var customer = await workContext.GetCurrentCustomerAsync();
        return new AgentAction(inquiryId, formId, await NameAsync(), customer.Id);
    }
}
