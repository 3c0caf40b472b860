namespace Nop.Plugin.CustomerCare.DatabaseTests.Served;

/// <summary>What the roles of the demo store may do; the store looks it up at each request.</summary>
internal static class Grants
{
    /// <summary>The manager's role.</summary>
    public const string MANAGERS = "Managers";

    public const string VENDORS = "Vendors";

    private const string CLEAR = "delete from \"PermissionRecord_Role_Mapping\" where \"CustomerRole_Id\" in (select \"Id\" from \"CustomerRole\" where \"SystemName\" = @role)";

    private const string GRANT =
        "insert into \"PermissionRecord_Role_Mapping\" (\"PermissionRecord_Id\", \"CustomerRole_Id\") select p.\"Id\", r.\"Id\" from \"PermissionRecord\" p cross join \"CustomerRole\" r "
        + "where r.\"SystemName\" = @role and p.\"SystemName\" = @permission";

    /// <summary>Every permission of ours.</summary>
    public static IReadOnlyList<string> Ours { get; } = [.. Infrastructure.CustomerCarePermissions.All.Select(permission => permission.SystemName)];

    /// <summary>From now on the role may enter the admin area, and these things; nothing else.</summary>
    public static async Task GiveAsync(string role, params IEnumerable<string> permissions)
    {
        await SeededStore.Sql.ExecuteAsync(CLEAR, new { role });
        foreach (var permission in permissions.Append("Security.AccessAdminPanel"))
            await SeededStore.Sql.ExecuteAsync(GRANT, new { role, permission });
    }
}
