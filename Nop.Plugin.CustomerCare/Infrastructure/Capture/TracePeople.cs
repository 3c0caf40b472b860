using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerCare.Inquiries.Traces;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerCare.Infrastructure.Capture;

/// <summary>Who stands behind a customer id of the host. Where staff act for a customer, the host names the customer.</summary>
public sealed class TracePeople(ICustomerService customers, FormSender sender)
{
    /// <summary>With the language of the page they are on. The account that all search engines share is nobody.</summary>
    public async Task<TracePerson> FindAsync(int customerId)
    {
        return await OfAsync(customerId, await customers.GetCustomerByIdAsync(customerId));
    }

    /// <param name="customer">Null if the host doesn't have them any more.</param>
    public async Task<TracePerson> OfAsync(int customerId, Customer? customer)
    {
        var language = await sender.LanguageCodeAsync();
        if (customer is null)
            return new TracePerson(customerId, null, null, language);

        return customer.IsSystemAccount
            ? new TracePerson(null, null, null, language)
            : new TracePerson(customerId, Known(customer.Email), Known(await customers.GetCustomerFullNameAsync(customer)), language);
    }

    private static string? Known(string? text)
    {
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }
}
