using Nop.Core.Domain.Customers;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerCare.Infrastructure;

/// <summary>Permissions that the host adds when it starts; administrators have them at first, the owner gives them to others.</summary>
public sealed class CustomerCarePermissions : IPermissionConfigManager
{
    /// <summary>System name and English name; other languages have theirs in the store's texts.</summary>
    public static IReadOnlyList<(string SystemName, string Name)> All { get; } =
    [
        (CustomerCareDefaults.Permissions.INQUIRIES_VIEW, "Customer care. View inquiries"),
        (CustomerCareDefaults.Permissions.INQUIRIES_ANSWER, "Customer care. Answer inquiries"),
        (CustomerCareDefaults.Permissions.POLICIES_MANAGE, "Customer care. Manage opening hours and policies"),
        (CustomerCareDefaults.Permissions.SURVEYS_VIEW, "Customer care. View surveys"),
        (CustomerCareDefaults.Permissions.SURVEYS_MANAGE, "Customer care. Manage surveys"),
        (CustomerCareDefaults.Permissions.SETTINGS_MANAGE, "Customer care. Manage settings")
    ];

    public IList<PermissionConfig> AllConfigs =>
    [
        .. All.Select(permission => new PermissionConfig(
            permission.Name, permission.SystemName, CustomerCareDefaults.Permissions.CATEGORY, NopCustomerDefaults.AdministratorsRoleName))
    ];
}
