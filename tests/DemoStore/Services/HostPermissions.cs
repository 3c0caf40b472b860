using Nop.Services.Security;

namespace DemoStore.Services;

/// <summary>The host's own permissions, as far as pages of the demo store ask for them.</summary>
public sealed class HostPermissions : IPermissionConfigManager
{
    public const string Agents = "Agents";
    public const string Managers = "Managers";

    public IList<PermissionConfig> AllConfigs { get; } =
    [
        For("Security", StandardPermission.Security.ACCESS_ADMIN_PANEL, Agents, Managers, NopCustomerDefaults.VendorsRoleName),
        For("Orders", StandardPermission.Orders.ORDERS_VIEW, Agents, Managers),
        For("Orders", StandardPermission.Orders.ORDERS_CREATE_EDIT_DELETE),
        For("Orders", StandardPermission.Orders.RETURN_REQUESTS_VIEW, Agents, Managers),
        For("Customers", StandardPermission.Customers.CUSTOMERS_VIEW, Agents, Managers),
        For("Customers", StandardPermission.Customers.CUSTOMERS_CREATE_EDIT_DELETE),
        For("Configuration", StandardPermission.Configuration.MANAGE_PLUGINS),
        For("Configuration", StandardPermission.Configuration.MANAGE_SETTINGS),
        For("Configuration", StandardPermission.Configuration.MANAGE_WIDGETS),
        For("System", StandardPermission.System.MANAGE_MESSAGE_QUEUE, Managers),
        For("System", StandardPermission.System.MANAGE_SCHEDULE_TASKS),
        For("System", StandardPermission.System.MANAGE_SYSTEM_LOG),
        For("System", StandardPermission.System.MANAGE_MAINTENANCE),
        For("Reports", StandardPermission.Reports.SALES_SUMMARY, Managers),
        For("PublicStore", StandardPermission.PublicStore.PUBLIC_STORE_ALLOW_NAVIGATION, NopCustomerDefaults.GuestsRoleName, NopCustomerDefaults.RegisteredRoleName)
    ];

    private static PermissionConfig For(string category, string systemName, params string[] roles)
    {
        return new PermissionConfig($"{category}. {systemName.Split('.')[^1]}", systemName, category, [NopCustomerDefaults.AdministratorsRoleName, .. roles]);
    }
}
