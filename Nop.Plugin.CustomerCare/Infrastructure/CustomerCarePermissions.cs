using Nop.Core.Domain.Customers;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerCare.Infrastructure;

/// <summary>Permissions that the host adds when it starts; administrators have them at first, the owner gives them to others.</summary>
public sealed class CustomerCarePermissions : IPermissionConfigManager
{
    /// <summary>System name and English name, the same as the English text; other languages have theirs in the store's texts.</summary>
    public static IReadOnlyList<(string SystemName, string Name)> All { get; } =
    [
        (CustomerCareDefaults.Permissions.INQUIRIES_VIEW, "Customer care. Inquiries and reports: view"),
        (CustomerCareDefaults.Permissions.INQUIRIES_ANSWER, "Customer care. Inquiries: answer"),
        (CustomerCareDefaults.Permissions.TEAM_VIEW, "Customer care. Reports: figures of every agent and vendor"),
        (CustomerCareDefaults.Permissions.POLICIES_MANAGE, "Customer care. Opening hours, policies and import: manage"),
        (CustomerCareDefaults.Permissions.SURVEYS_VIEW, "Customer care. Surveys: view"),
        (CustomerCareDefaults.Permissions.SURVEYS_MANAGE, "Customer care. Surveys: manage"),
        (CustomerCareDefaults.Permissions.SETTINGS_MANAGE, "Customer care. Settings: manage"),
        (CustomerCareDefaults.Permissions.PRIVACY_MANAGE, "Customer care. Personal data: download and erase")
    ];

    public IList<PermissionConfig> AllConfigs =>
    [
        .. All.Select(permission => new PermissionConfig(
            permission.Name, permission.SystemName, CustomerCareDefaults.Permissions.CATEGORY, NopCustomerDefaults.AdministratorsRoleName))
    ];
}
