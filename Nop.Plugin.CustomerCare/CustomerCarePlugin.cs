using Nop.Core;
using Nop.Plugin.CustomerCare.Admin.Components;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Infrastructure.Installation;
using Nop.Plugin.CustomerCare.Public.Components;
using Nop.Services.Cms;
using Nop.Services.Common;
using Nop.Services.Plugins;
using Nop.Web.Framework.Infrastructure;

namespace Nop.Plugin.CustomerCare;

/// <summary>The plugin as the host sees it: a table of contents.</summary>
public sealed class CustomerCarePlugin(Deferred<PluginInstallation> installation, IWebHelper web) : BasePlugin, IMiscPlugin, IWidgetPlugin
{
    private static readonly Dictionary<string, Type> Widgets = new(StringComparer.Ordinal)
    {
        [AdminWidgetZones.DashboardTop] = typeof(DashboardCardsViewComponent),
        [AdminWidgetZones.OrderDetailsBlock] = typeof(OrderSurveysViewComponent),
        [AdminWidgetZones.CustomerDetailsBlock] = typeof(CustomerSurveysViewComponent),
        [PublicWidgetZones.CheckoutCompletedBottom] = typeof(SurveyConsentViewComponent),
        [PublicWidgetZones.AccountNavigationAfter] = typeof(AccountLinkViewComponent),
        [PublicWidgetZones.ContactUsTop] = typeof(ContactHoursViewComponent),
        [PublicWidgetZones.ContactVendorTop] = typeof(ContactHoursViewComponent),
        [PublicWidgetZones.OrderDetailsPageOverview] = typeof(OrderLinkViewComponent)
    };

    // Rooted by hand, because the host's own helper for that differs between its versions.
    public override string GetConfigurationPageUrl()
    {
        return $"{web.GetStoreLocation()}Admin/{CustomerCareDefaults.Controllers.SETTINGS}/Configure";
    }

    /// <summary>Switched on at installation; who may look is a matter of permissions.</summary>
    public bool HideInWidgetList => true;

    public Task<IList<string>> GetWidgetZonesAsync()
    {
        return Task.FromResult<IList<string>>([.. Widgets.Keys]);
    }

    public Type GetWidgetViewComponent(string widgetZone)
    {
        return Widgets[widgetZone];
    }

    public override async Task InstallAsync()
    {
        await installation.Value.InstallAsync(PluginDescriptor.Version);
    }

    public override async Task UpdateAsync(string currentVersion, string targetVersion)
    {
        await installation.Value.InstallAsync(targetVersion);
    }

    public override async Task UninstallAsync()
    {
        await installation.Value.RemoveAsync();
    }
}
