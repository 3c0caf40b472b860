using Nop.Core.Domain.Vendors;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using Nop.Web.Framework.Events;
using Nop.Web.Framework.Menu;
using NSubstitute;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure;

[TestFixture]
public class AdminMenuTests
{
    private FakeStore _store = null!;

    [SetUp]
    public void SetUp()
    {
        _store = new FakeStore();
        _store.Permissions.AuthorizeAsync(Arg.Any<string>()).Returns(true);
    }

    [TearDown]
    public void TearDown()
    {
        _store.Dispose();
    }

    [TestCase(new[] { "Sales", "Customers", "Help" }, 2)]
    [TestCase(new[] { "Sales", "Promotions", "Help" }, 1)]
    [TestCase(new[] { "Sales", "Help" }, 2)]
    public async Task AdminMenuCreated_WhateverElseIsThere_AddsOurBranchOnce(string[] others, int place)
    {
        var root = await MenuAsync(others);

        Assert.That(root.ChildNodes[place].SystemName, Is.EqualTo(CustomerCareDefaults.Menu.ROOT));
        Assert.That(root.ChildNodes.Count(node => node.SystemName == CustomerCareDefaults.Menu.ROOT), Is.EqualTo(1));
    }

    [Test]
    public async Task AdminMenuCreated_Installed_EachPageHasAddressAndPermission()
    {
        var branch = (await MenuAsync(["Customers"])).ChildNodes[1];

        Assert.That(
            branch.ChildNodes.Select(page => page.Url),
            Is.EqualTo(new[]
            {
                "/Admin/CustomerCareGuide/Index", "/Admin/CustomerCareInquiry/List", "/Admin/CustomerCarePolicy/List", "/Admin/CustomerCareImport/Index", "/Admin/CustomerCareReport/Sla", "/Admin/CustomerCareTeam/Index", "/Admin/CustomerCareWhatIf/Index",
                "/Admin/CustomerCareSurvey/List", "/Admin/CustomerCareSurveyResults/Index", "/Admin/CustomerCareLoyalty/Index", "/Admin/CustomerCarePrivacy/Index", "/Admin/CustomerCareSelfCheck/Index", "/Admin/CustomerCareSettings/Configure"
            }));
        var asked = branch.ChildNodes.SelectMany(page => page.PermissionNames).ToList();
        Assert.That(asked, Has.Count.EqualTo(13));
        Assert.That(asked.Distinct(), Is.SubsetOf(CustomerCarePermissions.All.Select(permission => permission.SystemName)));
        Assert.That(branch.PermissionNames, Is.EquivalentTo(asked.Distinct()));
    }

    [Test]
    public async Task AdminMenuCreated_InquiriesHidden_HidesThePageThatShowsThemBesideAnswers()
    {
        _store.Permissions.AuthorizeAsync(CustomerCareDefaults.Permissions.INQUIRIES_VIEW).Returns(false);

        var branch = (await MenuAsync(["Customers"])).ChildNodes[1];

        Assert.That(branch.ChildNodes.Select(page => page.SystemName), Has.None.EqualTo(CustomerCareDefaults.Menu.LOYALTY));
        Assert.That(branch.ChildNodes, Has.Count.EqualTo(12));
    }

    [Test]
    public async Task AdminMenuCreated_GuideFinishedOrPutAway_LeavesItOut()
    {
        _store.Settings.Values[("customercaresettings.guideclosed", 0)] = true;

        var branch = (await MenuAsync(["Customers"])).ChildNodes[1];

        Assert.That(branch.ChildNodes.Select(page => page.SystemName), Has.None.EqualTo(CustomerCareDefaults.Menu.GUIDE).And.Some.EqualTo(CustomerCareDefaults.Menu.SETTINGS));
    }

    [Test]
    public async Task AdminMenuCreated_NotInstalled_AddsNothing()
    {
        _store.IsInstalled = false;

        Assert.That((await MenuAsync(["Customers"])).ChildNodes, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task AdminMenuCreated_ForAVendor_HasTheirOwnFiguresAlone()
    {
        _store.Work.GetCurrentVendorAsync().Returns(new Vendor());

        var branch = (await MenuAsync(["Customers"])).ChildNodes[1];

        Assert.That(branch.ChildNodes.Select(page => page.Url), Is.EqualTo(new[] { "/Admin/CustomerCareTeam/Index" }));
        Assert.That(branch.PermissionNames, Is.EqualTo(new[] { CustomerCareDefaults.Permissions.INQUIRIES_VIEW }));
    }

    private async Task<AdminMenuItem> MenuAsync(string[] others)
    {
        var menu = Substitute.For<IAdminMenu>();
        menu.GetMenuItemUrl(Arg.Any<string>(), Arg.Any<string>()).Returns(call => $"/Admin/{call.ArgAt<string>(0)}/{call.ArgAt<string>(1)}");
        var root = new AdminMenuItem { SystemName = "Home", ChildNodes = [.. others.Select(name => new AdminMenuItem { SystemName = name })] };
        using var request = _store.Request();
        await FakeStore.PublishAsync(request, new AdminMenuCreatedEvent(menu, root));
        return root;
    }
}
