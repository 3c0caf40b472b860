using System.Transactions;
using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NSubstitute;
using NSubstitute.ExceptionExtensions;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure;

[TestFixture]
public class HostEdgeTests
{
    private FakeStore _store = null!;
    private IServiceScope _request = null!;

    private HostEdge Edge => _request.ServiceProvider.GetRequiredService<HostEdge>();

    [SetUp]
    public void SetUp()
    {
        _store = new FakeStore();
        _request = _store.Request();
    }

    [TearDown]
    public void TearDown()
    {
        _request.Dispose();
        _store.Dispose();
    }

    [Test]
    public async Task RunAsync_WorkThrows_LogsOnceAndReturns()
    {
        await Edge.RunAsync("count to three", () => throw new InvalidOperationException("four"));

        Assert.That(_store.Log.Errors.Single().Message, Is.EqualTo("Customer care could not count to three: four"));
    }

    [Test]
    public async Task RunAsync_LogIsAwayToo_Returns()
    {
        _store.Log.IsAway = true;
        var ran = false;

        await Edge.RunAsync("count", () =>
        {
            ran = true;
            throw new InvalidOperationException();
        });

        Assert.That(ran);
    }

    [Test]
    public async Task RunAsync_NotInstalled_DoesNothing()
    {
        _store.IsInstalled = false;
        var ran = false;

        await Edge.RunAsync("count", () => Task.FromResult(ran = true));

        Assert.That(ran, Is.False);
    }

    [Test]
    public async Task RunAsync_HostCannotSayWhetherInstalled_LogsAndReturns()
    {
        _store.Plugins.LoadPluginBySystemNameAsync("CustomerCare").ThrowsAsync(new InvalidOperationException("starting"));

        await Edge.RunAsync("count", () => Task.CompletedTask);

        Assert.That(_store.Log.Errors.Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task RunAsync_AskedOften_AsksTheHostOnce()
    {
        for (var i = 0; i < 10; i++)
            await Edge.RunAsync("count", () => Task.CompletedTask);

        await _store.Plugins.Received(1).LoadPluginBySystemNameAsync("CustomerCare");
    }

    [Test]
    public async Task RunAsync_InsideACompletedTransaction_WorksOutsideIt()
    {
        var ran = false;
        Transaction? seen = null;
        using (var hosts = new TransactionScope(TransactionScopeAsyncFlowOption.Enabled))
        {
            hosts.Complete();
            await Edge.RunAsync("look", () =>
            {
                seen = Transaction.Current;
                ran = true;
                return Task.CompletedTask;
            });
        }

        Assert.That(ran);
        Assert.That(seen, Is.Null);
    }
}
