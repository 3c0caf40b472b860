using Nop.Core.Domain.Cms;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

/// <summary>Whether our entry is among the active widgets, without which nothing of ours stands on the store's own pages.</summary>
public sealed class WidgetCheck(ISettingService settings) : ISelfCheck
{
    public async Task<IReadOnlyList<Finding>> ExecuteAsync(CancellationToken cancellation)
    {
        var widgets = await settings.LoadSettingAsync<WidgetSettings>();
        return
        [
            widgets.ActiveWidgetSystemNames.Contains(CustomerCareDefaults.SYSTEM_NAME)
                ? Finding.Ok("Plugins.CustomerCare.SelfCheck.Widget.Active")
                : Finding.Attention("Plugins.CustomerCare.SelfCheck.Widget.Inactive").Remedy("Plugins.CustomerCare.SelfCheck.PutBack.Do", CheckPlace.Restore)
        ];
    }
}
