using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Vendors;

namespace Nop.Core;

public interface IWorkContext
{
    Customer OriginalCustomerIfImpersonated { get; }

    Task<Customer> GetCurrentCustomerAsync();

    Task<Vendor> GetCurrentVendorAsync();

    Task<Language> GetWorkingLanguageAsync();

    Task SetCurrentCustomerAsync(Customer customer = null);

    Task SetWorkingLanguageAsync(Language language);
}
