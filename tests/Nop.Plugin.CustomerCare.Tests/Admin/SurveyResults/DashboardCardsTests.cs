using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core;
using Nop.Core.Domain.Vendors;
using Nop.Core.Events;
using Nop.Plugin.CustomerCare.Admin.Components;
using Nop.Plugin.CustomerCare.Admin.Models.SurveyResults;
using Nop.Services.Security;
using NSubstitute;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Admin.SurveyResults;

public class DashboardCardsTests
{
    private readonly IPermissionService _permissions = Substitute.For<IPermissionService>();
    private readonly IWorkContext _work = Substitute.For<IWorkContext>();

    [SetUp]
    public void NobodyMayAnything()
    {
        _permissions.AuthorizeAsync(Arg.Any<string>()).Returns(false);
        _work.GetCurrentVendorAsync().Returns((Vendor?)null);
    }

    [TestCase(true, true)]
    [TestCase(true, false)]
    [TestCase(false, true)]
    public async Task InvokeAsync_Permissions_ShowNoCardBeyondThem(bool inquiries, bool surveys)
    {
        Permit(inquiries, surveys);

        var view = (ViewViewComponentResult)await InvokeAsync();

        Assert.That(view.ViewData!.Model, Is.EqualTo(new DashboardCardsModel(inquiries, surveys)).Using<DashboardCardsModel>((a, b) => a.Service == b.Service && a.Surveys == b.Surveys));
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
        return new DashboardCardsViewComponent(_permissions, _work) { ViewComponentContext = context }.InvokeAsync("admin_dashboard_top", new object());
    }

    private void Permit(bool inquiries, bool surveys)
    {
        _permissions.AuthorizeAsync(CustomerCareDefaults.Permissions.INQUIRIES_VIEW).Returns(inquiries);
        _permissions.AuthorizeAsync(CustomerCareDefaults.Permissions.SURVEYS_VIEW).Returns(surveys);
    }
}
