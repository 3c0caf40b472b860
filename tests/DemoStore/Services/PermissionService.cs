using DemoStore.Hosting;
using Nop.Services.Security;

namespace DemoStore.Services;

/// <summary>Permissions are records; a role has those mapped to it. New ones are inserted at each start with their default roles.</summary>
public sealed class PermissionService(StoreSql sql, Entities<PermissionRecord> records, IWorkContext workContext, TypeScan types) : IPermissionService
{
    private const string GrantSql =
        "insert into \"PermissionRecord_Role_Mapping\" (\"PermissionRecord_Id\", \"CustomerRole_Id\") " +
        "select p.\"Id\", r.\"Id\" from \"PermissionRecord\" p cross join \"CustomerRole\" r where p.\"SystemName\" = @permission and r.\"SystemName\" = @role " +
        "and not exists (select 1 from \"PermissionRecord_Role_Mapping\" m where m.\"PermissionRecord_Id\" = p.\"Id\" and m.\"CustomerRole_Id\" = r.\"Id\")";

    public async Task<bool> AuthorizeAsync(string permissionRecordSystemName)
    {
        return await AuthorizeAsync(permissionRecordSystemName, await workContext.GetCurrentCustomerAsync());
    }

    public async Task<bool> AuthorizeAsync(string permissionRecordSystemName, Customer customer)
    {
        const string Count =
            "select count(*) from \"PermissionRecord\" p join \"PermissionRecord_Role_Mapping\" r on r.\"PermissionRecord_Id\" = p.\"Id\" " +
            "join \"Customer_CustomerRole_Mapping\" c on c.\"CustomerRole_Id\" = r.\"CustomerRole_Id\" where p.\"SystemName\" = @permission and c.\"Customer_Id\" = @id";
        return await sql.ScalarAsync<int>(Count, new { permission = permissionRecordSystemName, id = customer.Id }) > 0;
    }

    public async Task<bool> AuthorizeAsync(string permissionRecordSystemName, int customerRoleId)
    {
        const string Count =
            "select count(*) from \"PermissionRecord\" p join \"PermissionRecord_Role_Mapping\" r on r.\"PermissionRecord_Id\" = p.\"Id\" " +
            "where p.\"SystemName\" = @permission and r.\"CustomerRole_Id\" = @id";
        return await sql.ScalarAsync<int>(Count, new { permission = permissionRecordSystemName, id = customerRoleId }) > 0;
    }

    public async Task<IList<PermissionRecord>> GetAllPermissionRecordsAsync()
    {
        return await records.ListAsync(orderBy: "\"Category\", \"SystemName\"");
    }

    public async Task InsertPermissionsAsync()
    {
        var known = (await GetAllPermissionRecordsAsync()).Select(record => record.SystemName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var config in types.Instances<IPermissionConfigManager>().SelectMany(each => each.AllConfigs).Where(config => known.Add(config.SystemName)))
        {
            await records.InsertAsync(new PermissionRecord { Name = config.Name, SystemName = config.SystemName, Category = config.Category });
            foreach (var role in config.DefaultCustomerRoles)
                await GrantAsync(config.SystemName, role);
        }
    }

    public async Task DeletePermissionAsync(string permissionSystemName)
    {
        foreach (var record in (await GetAllPermissionRecordsAsync()).Where(record => record.SystemName == permissionSystemName))
        {
            await sql.ExecuteAsync("delete from \"PermissionRecord_Role_Mapping\" where \"PermissionRecord_Id\" = @Id", record);
            await records.DeleteAsync(record);
        }
    }

    public Task GrantAsync(string permission, string role)
    {
        return sql.ExecuteAsync(GrantSql, new { permission, role });
    }

    public async Task<ISet<(int Permission, int Role)>> GrantsAsync()
    {
        var rows = await sql.ListAsync("select \"PermissionRecord_Id\", \"CustomerRole_Id\" from \"PermissionRecord_Role_Mapping\"", null,
            reader => (reader.GetInt32(0), reader.GetInt32(1)));
        return rows.ToHashSet();
    }

    public async Task ReplaceGrantsAsync(IEnumerable<(int Permission, int Role)> grants)
    {
        await sql.ExecuteAsync("delete from \"PermissionRecord_Role_Mapping\"");
        foreach (var (permission, role) in grants)
            await sql.ExecuteAsync(
                "insert into \"PermissionRecord_Role_Mapping\" (\"PermissionRecord_Id\", \"CustomerRole_Id\") values (@permission, @role)", new { permission, role });
    }
}
