using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Nop.Plugin.CustomerCare.Infrastructure.Capture;
using NSubstitute;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.Capture;

public class AfterResponseTests
{
    private readonly IHttpContextAccessor _http = Substitute.For<IHttpContextAccessor>();
    private int _done;

    [Test]
    public async Task Run_InARequest_IsDoneOnceTheResponseIsComplete()
    {
        var response = new Response();
        var context = new DefaultHttpContext();
        context.Features.Set<IHttpResponseFeature>(response);
        _http.HttpContext.Returns(context);

        await new AfterResponse(_http).RunAsync(WorkAsync);
        Assert.That(_done, Is.Zero, "nobody waits for it");
        await response.CompleteAsync();

        Assert.That(_done, Is.EqualTo(1));
    }

    [Test]
    public async Task Run_WithoutARequest_IsDoneAtOnce()
    {
        _http.HttpContext.Returns((HttpContext?)null);

        await new AfterResponse(_http).RunAsync(WorkAsync);

        Assert.That(_done, Is.EqualTo(1));
    }

    [SetUp]
    public void StartAnew() => _done = 0;

    private Task WorkAsync()
    {
        _done++;
        return Task.CompletedTask;
    }

    private sealed class Response : HttpResponseFeature
    {
        private readonly List<Func<Task>> _completed = [];

        public override void OnCompleted(Func<object, Task> callback, object state) => _completed.Add(() => callback(state));

        public async Task CompleteAsync()
        {
            foreach (var callback in _completed)
                await callback();
        }
    }
}
