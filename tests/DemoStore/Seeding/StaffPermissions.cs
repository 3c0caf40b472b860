using DemoStore.Services;
using Nop.Services.Configuration;

namespace DemoStore.Seeding;

/// <summary>Once the plugin's permissions are there: agents answer inquiries, managers do everything but settings. Later changes in the admin area stay.</summary>
public static class StaffPermissions
{
    private const string DoneKey = "demostore.staffpermissions";

    public static async Task GrantOnceAsync(IServiceProvider services)
    {
        var settings = services.GetRequiredService<ISettingService>();
        var permissions = services.GetRequiredService<PermissionService>();
        var ours = (await permissions.GetAllPermissionRecordsAsync()).Select(record => record.SystemName).Where(name => name.StartsWith("CustomerCare.", StringComparison.Ordinal)).ToList();
        if (ours.Count == 0)
            await settings.SetSettingAsync(DoneKey, false);
        if (ours.Count == 0 || await settings.GetSettingByKeyAsync<bool>(DoneKey))
            return;

        foreach (var name in ours)
        {
            if (name.StartsWith("CustomerCare.Inquiries", StringComparison.Ordinal))
                await permissions.GrantAsync(name, HostPermissions.Agents);
            if (!name.EndsWith(".SettingsManage", StringComparison.Ordinal))
                await permissions.GrantAsync(name, HostPermissions.Managers);
        }

        await settings.SetSettingAsync(DoneKey, true);
    }
}
