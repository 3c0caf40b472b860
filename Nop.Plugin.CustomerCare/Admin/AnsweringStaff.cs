using Nop.Core.Domain.Customers;
using Nop.Services.Customers;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>Who may answer inquiries, by the roles that have the permission.</summary>
public sealed class AnsweringStaff(ICustomerService customers, IPermissionService permissions)
{
    /// <summary>Nobody looks for a name in a longer list.</summary>
    private const int MOST = 200;

    /// <summary>By name; vendors, whose pages ours are not, are left out.</summary>
    public Task<IReadOnlyList<StaffMember>> ListAsync()
    {
        return ListAsync(CustomerCareDefaults.Permissions.INQUIRIES_ANSWER);
    }

    /// <summary>As <see cref="ListAsync()"/>, but of whoever has one of these permissions.</summary>
    public async Task<IReadOnlyList<StaffMember>> ListAsync(params IReadOnlyList<string> anyOf)
    {
        var roles = await RolesAsync(anyOf);
        if (roles.Length == 0)
            return [];

        var members = new List<StaffMember>();
        foreach (var customer in await customers.GetAllCustomersAsync(customerRoleIds: roles, isActive: true, pageSize: MOST))
            if (customer.VendorId == 0 && !customer.IsSystemAccount)
                members.Add(await MemberAsync(customer));

        return [.. members.OrderBy(member => member.Name, StringComparer.CurrentCultureIgnoreCase).ThenBy(member => member.CustomerId)];
    }

    /// <summary>Whether somebody is one of them, by the same rules; false for nobody.</summary>
    public async Task<bool> HasAsync(Customer? customer)
    {
        if (customer is not { VendorId: 0, IsSystemAccount: false, Active: true, Deleted: false })
            return false;

        foreach (var role in await customers.GetCustomerRolesAsync(customer))
            if (await IsStaffAsync(role, CustomerCareDefaults.Permissions.INQUIRIES_ANSWER))
                return true;

        return false;
    }

    public async Task<StaffMember> MemberAsync(Customer customer)
    {
        ArgumentNullException.ThrowIfNull(customer);
        var name = await customers.GetCustomerFullNameAsync(customer);
        return new StaffMember(customer.Id, string.IsNullOrWhiteSpace(name) ? customer.Email : name.Trim());
    }

    private async Task<int[]> RolesAsync(IReadOnlyList<string> anyOf)
    {
        var roles = new List<int>();
        foreach (var role in await customers.GetAllCustomerRolesAsync())
            foreach (var permission in anyOf)
                if (await IsStaffAsync(role, permission))
                {
                    roles.Add(role.Id);
                    break;
                }

        return [.. roles];
    }

    // A permission given to everybody who has an account, by mistake or for a test, makes nobody a member of staff.
    private async Task<bool> IsStaffAsync(CustomerRole role, string permission)
    {
        return role.SystemName != NopCustomerDefaults.RegisteredRoleName && role.SystemName != NopCustomerDefaults.GuestsRoleName
            && await permissions.AuthorizeAsync(permission, role.Id);
    }
}
