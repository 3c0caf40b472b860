using Nop.Services.Plugins;
using Nop.Web.Framework.Events;
using Nop.Web.Framework.Menu;
using NSubstitute;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Slice;

[TestFixture]
public class AdminMenuTests
{
    private AdminMenuItem _root = null!;

    [SetUp]
    public void SetUp()
    {
        var customers = new AdminMenuItem { SystemName = "Customers", ChildNodes = { new AdminMenuItem { SystemName = "Customers list" } } };
        _root = new AdminMenuItem { SystemName = "Home", ChildNodes = { new AdminMenuItem { SystemName = "Sales" }, customers } };
    }

    [TestCase(MenuItemInsertType.After, "Sales", "-", "Sales,Ours,Customers")]
    [TestCase(MenuItemInsertType.Before, "-", "Sales", "Ours,Sales,Customers")]
    [TestCase(MenuItemInsertType.TryAfterThanBefore, "Unknown", "Customers", "Sales,Ours,Customers")]
    [TestCase(MenuItemInsertType.TryBeforeThanAfter, "Customers", "Unknown", "Sales,Customers,Ours")]
    [TestCase(MenuItemInsertType.After, "Unknown", "-", "Sales,Customers")]
    public async Task HandleEventAsync_InstalledPlugin_InsertsWhereTheTypeSays(MenuItemInsertType type, string after, string before, string expected)
    {
        await new Consumer(type, after, before, PluginsWith("Ours")).HandleEventAsync(new AdminMenuCreatedEvent(Substitute.For<IAdminMenu>(), _root));

        Assert.That(string.Join(',', _root.ChildNodes.Select(item => item.SystemName)), Is.EqualTo(expected));
    }

    [Test]
    public async Task HandleEventAsync_PluginNotInstalled_InsertsNothing()
    {
        await new Consumer(MenuItemInsertType.After, "Sales", "-", PluginsWith("Other")).HandleEventAsync(new AdminMenuCreatedEvent(Substitute.For<IAdminMenu>(), _root));

        Assert.That(_root.ChildNodes, Has.Count.EqualTo(2));
    }

    [Test]
    public void InsertAfter_NestedName_InsertsBesideIt()
    {
        Assert.That(_root.InsertAfter("customers LIST", new AdminMenuItem { SystemName = "Ours" }), Is.True);
        Assert.That(_root.ChildNodes[1].ChildNodes[1].SystemName, Is.EqualTo("Ours"));
        Assert.That(_root.ContainsSystemName("Ours"), Is.True);
    }

    private static IPluginManager<IPlugin> PluginsWith(string systemName)
    {
        var plugin = Substitute.For<IPlugin>();
        plugin.PluginDescriptor.Returns(new PluginDescriptor { SystemName = systemName, FriendlyName = systemName });
        var plugins = Substitute.For<IPluginManager<IPlugin>>();
        plugins.LoadPluginBySystemNameAsync(Arg.Any<string>()).Returns((IPlugin)null!);
        plugins.LoadPluginBySystemNameAsync(systemName).Returns(plugin);
        return plugins;
    }

    private sealed class Consumer(MenuItemInsertType type, string after, string before, IPluginManager<IPlugin> plugins)
        : BaseAdminMenuCreatedEventConsumer(plugins)
    {
        protected override string PluginSystemName => "Ours";

        protected override MenuItemInsertType InsertType => type;

        protected override string AfterMenuSystemName => after;

        protected override string BeforeMenuSystemName => before;
    }
}
