using Nop.Core.Domain.Cms;
using Nop.Services.Configuration;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerCare.Infrastructure.Installation;

/// <summary>The entry among the active widgets: in the setting for all stores and in each store's own, where it has one.</summary>
public sealed class WidgetStep(ISettingService settings, IStoreService stores) : IInstallationStep
{
    public string Name => "entry among the active widgets";

    public async Task InstallAsync()
    {
        foreach (var (storeId, widgets) in await ListsAsync())
            if (!widgets.ActiveWidgetSystemNames.Contains(CustomerCareDefaults.SYSTEM_NAME))
            {
                widgets.ActiveWidgetSystemNames.Add(CustomerCareDefaults.SYSTEM_NAME);
                await settings.SaveSettingAsync(widgets, x => x.ActiveWidgetSystemNames, storeId);
            }
    }

    public async Task RemoveAsync()
    {
        foreach (var (storeId, widgets) in await ListsAsync())
            if (widgets.ActiveWidgetSystemNames.RemoveAll(name => name == CustomerCareDefaults.SYSTEM_NAME) > 0)
                await settings.SaveSettingAsync(widgets, x => x.ActiveWidgetSystemNames, storeId);
    }

    private async Task<List<(int StoreId, WidgetSettings Widgets)>> ListsAsync()
    {
        var lists = new List<(int, WidgetSettings)> { (0, await settings.LoadSettingAsync<WidgetSettings>()) };
        foreach (var store in await stores.GetAllStoresAsync())
        {
            var own = await settings.LoadSettingAsync<WidgetSettings>(store.Id);
            if (await settings.SettingExistsAsync(own, x => x.ActiveWidgetSystemNames, store.Id))
                lists.Add((store.Id, own));
        }

        return lists;
    }
}
