using Microsoft.Extensions.DependencyInjection;
using Nop.Core;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Infrastructure.Installation;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using Nop.Services.Plugins;
using Nop.Web.Framework.Components;
using NSubstitute;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure;

[TestFixture]
public class CustomerCarePluginTests
{
    private FakeStore _store = null!;
    private IServiceScope _request = null!;
    private CustomerCarePlugin _plugin = null!;

    [SetUp]
    public void SetUp()
    {
        _store = new FakeStore();
        _request = _store.Request();
        var web = Substitute.For<IWebHelper>();
        web.GetStoreLocation().Returns("https://shop.example/");
        _plugin = new CustomerCarePlugin(_request.ServiceProvider.GetRequiredService<Deferred<PluginInstallation>>(), web)
        {
            PluginDescriptor = new PluginDescriptor { SystemName = "CustomerCare", Version = "1.0" }
        };
    }

    [TearDown]
    public void TearDown()
    {
        _request.Dispose();
        _store.Dispose();
    }

    [Test]
    public async Task Life_DatabaseAndLogAway_NothingIsThrown()
    {
        _store.Log.IsAway = true;

        await _plugin.InstallAsync();
        await _plugin.UpdateAsync("0.9", "1.0");
        await _plugin.UninstallAsync();
        await _plugin.UninstallAsync();

        Assert.That(_store.Tasks.All, Is.Empty);
    }

    [Test]
    public void GetConfigurationPageUrl_IsAbsolute()
    {
        Assert.That(_plugin.GetConfigurationPageUrl(), Is.EqualTo("https://shop.example/Admin/CustomerCareSettings/Configure"));
    }

    [Test]
    public async Task Widget_InEachZoneOfOurs_IsAComponentOfTheHost()
    {
        var zones = await _plugin.GetWidgetZonesAsync();

        Assert.That(zones, Is.EquivalentTo(new[] { "admin_dashboard_top", "admin_order_details_block", "admin_customer_details_block", "checkout_completed_bottom", "account_navigation_after", "contactus_top", "contactvendor_top", "orderdetails_page_overview" }));
        Assert.That(zones.Select(_plugin.GetWidgetViewComponent), Has.All.Matches<Type>(type => type.IsSubclassOf(typeof(NopViewComponent))));
        Assert.That(_plugin.HideInWidgetList);
    }
}
