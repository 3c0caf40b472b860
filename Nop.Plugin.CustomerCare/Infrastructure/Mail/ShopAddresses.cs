using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Mail;
using Nop.Services.Customers;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>The store's mail accounts, and those of its customers who may answer inquiries.</summary>
public sealed class ShopAddresses(MailAccounts accounts, ICustomerService customers, IPermissionService permissions) : IShopAddresses
{
    public async Task<ShopPerson?> FindAsync(string address, CancellationToken cancellation = default)
    {
        if (EmailKey.Of(address) is not { } key)
            return null;
        if (await customers.GetCustomerByEmailAsync(key) is { Active: true, Deleted: false, VendorId: 0, IsSystemAccount: false } customer && await AnswersAsync(customer))
            return new ShopPerson(customer.Id, await NameAsync(customer));

        return (await accounts.OwnAddressesAsync()).Contains(key, StringComparer.Ordinal) ? new ShopPerson(null, null) : null;
    }

    // A permission given to everybody who has an account makes nobody a member of staff.
    private async Task<bool> AnswersAsync(Customer customer)
    {
        foreach (var role in await customers.GetCustomerRolesAsync(customer))
            if (role.SystemName != NopCustomerDefaults.RegisteredRoleName && role.SystemName != NopCustomerDefaults.GuestsRoleName
                && await permissions.AuthorizeAsync(CustomerCareDefaults.Permissions.INQUIRIES_ANSWER, role.Id))
                return true;

        return false;
    }

    private async Task<string> NameAsync(Customer customer)
    {
        var name = await customers.GetCustomerFullNameAsync(customer);
        return string.IsNullOrWhiteSpace(name) ? customer.Email : name.Trim();
    }
}
