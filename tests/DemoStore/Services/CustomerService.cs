using Nop.Services.Customers;

namespace DemoStore.Services;

public sealed class CustomerService(Entities<Customer> customers, StoreSql sql) : ICustomerService
{
    private const string RolesOf =
        "select r.* from \"CustomerRole\" r join \"Customer_CustomerRole_Mapping\" m on m.\"CustomerRole_Id\" = r.\"Id\" where m.\"Customer_Id\" = @Id";

    public async Task AddRoleAsync(Customer customer, string systemName)
    {
        await sql.ExecuteAsync(
            "insert into \"Customer_CustomerRole_Mapping\" (\"Customer_Id\", \"CustomerRole_Id\") select @Id, \"Id\" from \"CustomerRole\" where \"SystemName\" = @systemName",
            new { customer.Id, systemName });
    }

    public async Task<IList<CustomerRole>> GetAllCustomerRolesAsync(bool showHidden = false)
    {
        return await sql.EntitiesAsync<CustomerRole>("select * from \"CustomerRole\" order by \"Id\"");
    }

    public Task<IPagedList<Customer>> GetAllCustomersAsync(
        DateTime? createdFromUtc = null, DateTime? createdToUtc = null, DateTime? lastActivityFromUtc = null, DateTime? lastActivityToUtc = null,
        int affiliateId = 0, int vendorId = 0, int[]? customerRoleIds = null, string? email = null, string? username = null, string? firstName = null,
        string? lastName = null, int dayOfBirth = 0, int monthOfBirth = 0, string? company = null, string? phone = null, string? zipPostalCode = null,
        string? ipAddress = null, bool? isActive = null, int pageIndex = 0, int pageSize = int.MaxValue, bool getOnlyTotalCount = false)
    {
        const string InRole = "exists (select 1 from \"Customer_CustomerRole_Mapping\" m where m.\"Customer_Id\" = \"Customer\".\"Id\" and m.\"CustomerRole_Id\" in ({0}))";
        var where = "\"Deleted\" = @no and lower(coalesce(\"Email\", '')) like @mail";
        if (customerRoleIds is { Length: > 0 })
            where += " and " + string.Format(null, InRole, string.Join(",", customerRoleIds));

        var values = new { no = false, mail = $"%{email?.ToLowerInvariant()}%" };
        return customers.PageAsync(where, values, "\"Id\" desc", pageIndex, getOnlyTotalCount ? 1 : pageSize);
    }

    public async Task<Customer> GetCustomerByEmailAsync(string email)
    {
        return (await customers.ListAsync("lower(\"Email\") = @mail", new { mail = email?.ToLowerInvariant() })).FirstOrDefault()!;
    }

    public async Task<Customer> GetCustomerByIdAsync(int customerId)
    {
        return (await customers.FindAsync(customerId))!;
    }

    public async Task<Customer> GetCustomerBySystemNameAsync(string systemName)
    {
        return (await customers.ListAsync("\"SystemName\" = @systemName", new { systemName })).FirstOrDefault()!;
    }

    public Task<string> GetCustomerFullNameAsync(Customer customer)
    {
        return Task.FromResult($"{customer.FirstName} {customer.LastName}".Trim());
    }

    public async Task<CustomerRole> GetCustomerRoleBySystemNameAsync(string systemName)
    {
        return (await GetAllCustomerRolesAsync()).FirstOrDefault(role => role.SystemName == systemName)!;
    }

    public async Task<int[]> GetCustomerRoleIdsAsync(Customer customer, bool showHidden = false)
    {
        return (await GetCustomerRolesAsync(customer)).Select(role => role.Id).ToArray();
    }

    public async Task<IList<CustomerRole>> GetCustomerRolesAsync(Customer customer, bool showHidden = false)
    {
        return await sql.EntitiesAsync<CustomerRole>(RolesOf, new { customer.Id });
    }

    public async Task<IList<Customer>> GetCustomersByIdsAsync(int[] customerIds)
    {
        return customerIds.Length == 0 ? [] : await customers.ListAsync($"\"Id\" in ({string.Join(",", customerIds)})");
    }

    public async Task<bool> IsInCustomerRoleAsync(Customer customer, string customerRoleSystemName, bool onlyActiveCustomerRoles = true)
    {
        return (await GetCustomerRolesAsync(customer)).Any(role => role.SystemName == customerRoleSystemName && (role.Active || !onlyActiveCustomerRoles));
    }

    public Task<bool> IsAdminAsync(Customer customer, bool onlyActiveCustomerRoles = true)
    {
        return IsInCustomerRoleAsync(customer, NopCustomerDefaults.AdministratorsRoleName, onlyActiveCustomerRoles);
    }

    public Task<bool> IsGuestAsync(Customer customer, bool onlyActiveCustomerRoles = true)
    {
        return IsInCustomerRoleAsync(customer, NopCustomerDefaults.GuestsRoleName, onlyActiveCustomerRoles);
    }

    public Task<bool> IsRegisteredAsync(Customer customer, bool onlyActiveCustomerRoles = true)
    {
        return IsInCustomerRoleAsync(customer, NopCustomerDefaults.RegisteredRoleName, onlyActiveCustomerRoles);
    }

    public Task<bool> IsVendorAsync(Customer customer, bool onlyActiveCustomerRoles = true)
    {
        return IsInCustomerRoleAsync(customer, NopCustomerDefaults.VendorsRoleName, onlyActiveCustomerRoles);
    }
}
