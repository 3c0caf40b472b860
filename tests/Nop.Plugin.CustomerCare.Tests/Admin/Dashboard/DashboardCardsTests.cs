using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core;
using Nop.Core.Domain.Stores;
using Nop.Core.Domain.Vendors;
using Nop.Core.Events;
using Nop.Plugin.CustomerCare.Admin;
using Nop.Plugin.CustomerCare.Admin.Components;
using Nop.Plugin.CustomerCare.Admin.Models.Dashboard;
using Nop.Services.Security;
using Nop.Services.Stores;
using NSubstitute;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Admin.Dashboard;

public class DashboardCardsTests
{
    private readonly IPermissionService _permissions = Substitute.For<IPermissionService>();
    private readonly IWorkContext _work = Substitute.For<IWorkContext>();
    private readonly IStoreContext _context = Substitute.For<IStoreContext>();
    private readonly IStoreService _stores = Substitute.For<IStoreService>();

    [SetUp]
    public void NobodyMayAnything()
    {
        _permissions.AuthorizeAsync(Arg.Any<string>()).Returns(false);
        _work.GetCurrentVendorAsync().Returns((Vendor?)null);
        _context.GetActiveStoreScopeConfigurationAsync().Returns(0);
    }

    [TestCase(true, true)]
    [TestCase(true, false)]
    [TestCase(false, true)]
    public async Task InvokeAsync_Permissions_ShowNoCardBeyondThem(bool inquiries, bool surveys)
    {
        Permit(inquiries, surveys);

        var view = (ViewViewComponentResult)await InvokeAsync();

        var cards = (DashboardCardsModel)view.ViewData!.Model!;
        Assert.That((cards.Service, cards.Surveys, cards.Store), Is.EqualTo((inquiries, surveys, (string?)null)));
    }

    [Test]
    public async Task InvokeAsync_StoreChosen_IsNamed()
    {
        Permit(true, false);
        _context.GetActiveStoreScopeConfigurationAsync().Returns(2);
        _stores.GetStoreByIdAsync(2).Returns(new Store { Id = 2, Name = "Outlet" });

        Assert.That(((DashboardCardsModel)((ViewViewComponentResult)await InvokeAsync()).ViewData!.Model!).Store, Is.EqualTo("Outlet"));
    }

    [Test]
    public async Task InvokeAsync_NoPermission_ShowsNothing()
    {
        Assert.That(await InvokeAsync(), Is.TypeOf<ContentViewComponentResult>());
    }

    [Test]
    public async Task InvokeAsync_VendorWithPermissions_ShowsNothing()
    {
        Permit(true, true);
        _work.GetCurrentVendorAsync().Returns(new Vendor());

        Assert.That(await InvokeAsync(), Is.TypeOf<ContentViewComponentResult>());
    }

    private Task<IViewComponentResult> InvokeAsync()
    {
        var services = new ServiceCollection().AddSingleton(Substitute.For<IEventPublisher>()).AddSingleton(Substitute.For<ICompositeViewEngine>()).BuildServiceProvider();
        var data = new ViewDataDictionary(new EmptyModelMetadataProvider(), new ModelStateDictionary());
        var context = new ViewComponentContext { ViewContext = new ViewContext { HttpContext = new DefaultHttpContext { RequestServices = services }, ViewData = data } };
        return new DashboardCardsViewComponent(_permissions, _work, new DashboardStore(_context, _stores)) { ViewComponentContext = context }.InvokeAsync("admin_dashboard_top", new object());
    }

    private void Permit(bool inquiries, bool surveys)
    {
        _permissions.AuthorizeAsync(CustomerCareDefaults.Permissions.INQUIRIES_VIEW).Returns(inquiries);
        _permissions.AuthorizeAsync(CustomerCareDefaults.Permissions.SURVEYS_VIEW).Returns(surveys);
    }
}
