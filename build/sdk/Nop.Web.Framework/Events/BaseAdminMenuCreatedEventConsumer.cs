using Nop.Services.Events;
using Nop.Services.Plugins;
using Nop.Web.Framework.Menu;

namespace Nop.Web.Framework.Events;

public abstract class BaseAdminMenuCreatedEventConsumer : IConsumer<AdminMenuCreatedEvent>
{
    protected readonly IPluginManager<IPlugin> _pluginManager;

    protected BaseAdminMenuCreatedEventConsumer(IPluginManager<IPlugin> pluginManager)
    {
        _pluginManager = pluginManager;
    }

    protected abstract string PluginSystemName { get; }

    protected virtual MenuItemInsertType InsertType => MenuItemInsertType.Before;

    protected virtual string AfterMenuSystemName => string.Empty;

    protected virtual string BeforeMenuSystemName => string.Empty;

    public virtual async Task HandleEventAsync(AdminMenuCreatedEvent eventMessage)
    {
        if (!await CheckAccessAsync())
            return;

        var plugin = await _pluginManager.LoadPluginBySystemNameAsync(PluginSystemName);
        var item = plugin is null ? null : await GetAdminMenuItemAsync(plugin);
        if (item is not null)
            Insert(eventMessage.RootMenuItem, item);
    }

    protected virtual Task<bool> CheckAccessAsync()
    {
        return Task.FromResult(true);
    }

    protected virtual Task<AdminMenuItem> GetAdminMenuItemAsync(IPlugin plugin)
    {
        return Task.FromResult(plugin.GetAdminMenuItem());
    }

    private bool Insert(AdminMenuItem root, AdminMenuItem item)
    {
        bool After() => root.InsertAfter(AfterMenuSystemName, item);
        bool Before() => root.InsertBefore(BeforeMenuSystemName, item);

        return InsertType switch
        {
            MenuItemInsertType.After => After(),
            MenuItemInsertType.Before => Before(),
            MenuItemInsertType.TryAfterThanBefore => After() || Before(),
            MenuItemInsertType.TryBeforeThanAfter => Before() || After(),
            _ => throw new InvalidOperationException($"Unknown insert type {InsertType}.")
        };
    }
}
