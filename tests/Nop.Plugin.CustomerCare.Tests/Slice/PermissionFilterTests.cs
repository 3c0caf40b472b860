using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core;
using Nop.Services.Localization;
using Nop.Services.Security;
using Nop.Web.Framework.Mvc.Filters;
using NSubstitute;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Slice;

[TestFixture]
public class PermissionFilterTests
{
    private IPermissionService _permissions = null!;
    private IWebHelper _webHelper = null!;
    private ServiceProvider _services = null!;

    [SetUp]
    public void SetUp()
    {
        _permissions = Substitute.For<IPermissionService>();
        _webHelper = Substitute.For<IWebHelper>();
        _services = new ServiceCollection()
            .AddSingleton(_permissions).AddSingleton(_webHelper).AddSingleton(Substitute.For<ILocalizationService>()).BuildServiceProvider();
    }

    [TearDown]
    public void TearDown()
    {
        _services.Dispose();
    }

    [Test]
    public async Task AuthorizeAdmin_WithoutAccessToThePanel_Challenges()
    {
        Assert.That(await ResultOfAsync(new AuthorizeAdminAttribute(), "GET"), Is.InstanceOf<ChallengeResult>());
    }

    [Test]
    public async Task AuthorizeAdmin_WithAccessToThePanel_LetsThrough()
    {
        _permissions.AuthorizeAsync(StandardPermission.Security.ACCESS_ADMIN_PANEL).Returns(true);

        Assert.That(await ResultOfAsync(new AuthorizeAdminAttribute(), "GET"), Is.Null);
    }

    [Test]
    public async Task AuthorizeAdmin_IgnoredOnTheAction_LetsThrough()
    {
        Assert.That(await ResultOfAsync(new AuthorizeAdminAttribute(), "GET", new AuthorizeAdminAttribute(true)), Is.Null);
    }

    [Test]
    public async Task CheckPermission_AnyOfItsPermissions_LetsThrough()
    {
        _permissions.AuthorizeAsync("B").Returns(true);

        Assert.That(await ResultOfAsync(new CheckPermissionAttribute(["A", "B"]), "GET"), Is.Null);
    }

    [TestCase("GET", false, typeof(RedirectToActionResult))]
    [TestCase("POST", false, typeof(RedirectToActionResult))]
    [TestCase("POST", true, typeof(JsonResult))]
    [TestCase("PUT", false, typeof(ContentResult))]
    public async Task CheckPermission_WithoutThePermission_DeniesAsTheRequestExpects(string method, bool isAjax, Type expected)
    {
        _webHelper.IsAjaxRequest(Arg.Any<HttpRequest>()).Returns(isAjax);

        Assert.That(await ResultOfAsync(new CheckPermissionAttribute("A"), method), Is.InstanceOf(expected));
    }

    private async Task<IActionResult?> ResultOfAsync(TypeFilterAttribute attribute, string method, IFilterMetadata? onAction = null)
    {
        var action = new ActionDescriptor { FilterDescriptors = [] };
        if (onAction is not null)
            action.FilterDescriptors.Add(new FilterDescriptor(onAction, FilterScope.Action));

        var http = new DefaultHttpContext { RequestServices = _services };
        http.Request.Method = method;
        var context = new AuthorizationFilterContext(new ActionContext(http, new RouteData(), action), []);
        await ((IAsyncAuthorizationFilter)attribute.CreateInstance(_services)).OnAuthorizationAsync(context);
        return context.Result;
    }
}
