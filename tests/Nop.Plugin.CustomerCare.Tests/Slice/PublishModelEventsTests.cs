using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Events;
using Nop.Web.Framework.Events;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.Filters;
using Nop.Web.Models.Common;
using NSubstitute;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Slice;

[TestFixture]
public class PublishModelEventsTests
{
    private readonly ContactUsModel _model = new();
    private List<string> _events = null!;
    private ServiceProvider _services = null!;

    [SetUp]
    public void SetUp()
    {
        _events = [];
        var publisher = Substitute.For<IEventPublisher>();
        publisher.PublishAsync(Arg.Do<ModelReceivedEvent<BaseNopModel>>(each => Note("received", each.Model))).Returns(Task.CompletedTask);
        publisher.PublishAsync(Arg.Do<ModelPreparedEvent<BaseNopModel>>(each => Note("prepared", each.Model))).Returns(Task.CompletedTask);
        _services = new ServiceCollection().AddSingleton(publisher).BuildServiceProvider();
    }

    [TearDown]
    public void TearDown()
    {
        _services.Dispose();
    }

    [TestCase("POST", "received,action,prepared")]
    [TestCase("GET", "action,prepared")]
    public async Task OnActionExecutionAsync_ModelOfAView_IsPublishedAroundTheAction(string method, string expected)
    {
        await ExecuteAsync(method, new PublishModelEventsAttribute());

        Assert.That(string.Join(',', _events), Is.EqualTo(expected));
    }

    [Test]
    public async Task OnActionExecutionAsync_Ignored_PublishesNothing()
    {
        await ExecuteAsync("POST", new PublishModelEventsAttribute(true));

        Assert.That(_events, Is.EqualTo(new[] { "action" }));
    }

    [Test]
    public async Task OnResultExecutionAsync_ModelAsJson_IsPublished()
    {
        var context = new ResultExecutingContext(Action("GET"), [], new JsonResult(_model), new object());

        await ((IAsyncResultFilter)new PublishModelEventsAttribute().CreateInstance(_services))
            .OnResultExecutionAsync(context, () => Task.FromResult(new ResultExecutedContext(context, [], context.Result, context.Controller)));

        Assert.That(_events, Is.EqualTo(new[] { "prepared" }));
    }

    private async Task ExecuteAsync(string method, PublishModelEventsAttribute attribute)
    {
        var controller = new Page { ViewData = new ViewDataDictionary(new EmptyModelMetadataProvider(), new ModelStateDictionary()) };
        var context = new ActionExecutingContext(Action(method), [], new Dictionary<string, object?> { ["model"] = _model }, controller);
        await ((IAsyncActionFilter)attribute.CreateInstance(_services)).OnActionExecutionAsync(context, () =>
        {
            _events.Add("action");
            controller.ViewData.Model = _model;
            return Task.FromResult(new ActionExecutedContext(context, [], controller));
        });
    }

    private ActionContext Action(string method)
    {
        var http = new DefaultHttpContext { RequestServices = _services };
        http.Request.Method = method;
        return new ActionContext(http, new RouteData(), new ActionDescriptor { FilterDescriptors = [] });
    }

    private void Note(string kind, BaseNopModel model)
    {
        Assert.That(model, Is.SameAs(_model));
        _events.Add(kind);
    }

    private sealed class Page : Controller;
}
