using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Infrastructure.Installation;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NSubstitute;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.Installation;

[TestFixture]
public class SelfRepairTests
{
    private FakeStore _store = null!;
    private IInstallationStep _step = null!;
    private SelfRepair _repair = null!;
    private IServiceScope _request = null!;

    private static string Fingerprint => new ShippedTexts(TestTexts.Folder).Fingerprint;

    [SetUp]
    public void SetUp()
    {
        _store = new FakeStore();
        _step = Substitute.For<IInstallationStep>();
        _step.Name.Returns("thing");
        _request = _store.Request();
        var steps = new ServiceCollection().AddSingleton(_step).BuildServiceProvider();
        var services = _request.ServiceProvider;
        var state = services.GetRequiredService<PluginState>();
        var installation = new PluginInstallation(
            new Deferred<IEnumerable<IInstallationStep>>(steps), _store.Settings, services.GetRequiredService<ShippedTexts>(), state, services.GetRequiredService<HostLog>());
        _repair = new SelfRepair(services.GetRequiredService<PluginGate>(), installation, state);
    }

    [TearDown]
    public void TearDown()
    {
        _request.Dispose();
        _store.Dispose();
    }

    [Test]
    public async Task ExecuteAsync_UnfinishedInstallation_IsFinishedOnce()
    {
        Assert.That(await _repair.ExecuteAsync());
        Assert.That(await _repair.ExecuteAsync());

        await _step.Received(1).InstallAsync();
    }

    [Test]
    public async Task ExecuteAsync_CompleteInstallation_DoesNothing()
    {
        _store.Settings.Values[("customercaresettings.completedversion", 0)] = $"1.0 {Fingerprint}";

        Assert.That(await _repair.ExecuteAsync());

        await _step.DidNotReceive().InstallAsync();
    }

    [Test]
    public async Task ExecuteAsync_OlderVersionCompleted_IsBroughtUpToDate()
    {
        _store.Settings.Values[("customercaresettings.completedversion", 0)] = $"0.9 {Fingerprint}";

        await _repair.ExecuteAsync();

        await _step.Received(1).InstallAsync();
        Assert.That(_store.Settings.Values[("customercaresettings.completedversion", 0)], Is.EqualTo($"1.0 {Fingerprint}"));
    }

    [Test]
    public async Task ExecuteAsync_SameVersionWithOtherFiles_AddsWhatTheyBring()
    {
        _store.Settings.Values[("customercaresettings.completedversion", 0)] = "1.0 0123456789abcdef";

        Assert.That(await _repair.ExecuteAsync());

        await _step.Received(1).InstallAsync();
    }

    [Test]
    public async Task ExecuteAsync_FailsAgain_NotTriedOnEachPage()
    {
        _step.InstallAsync().Returns(Task.FromException(new InvalidOperationException("still away")));

        for (var page = 0; page < 5; page++)
            Assert.That(await _repair.ExecuteAsync(), Is.False);

        await _step.Received(1).InstallAsync();
    }

    [Test]
    public async Task ExecuteAsync_NotInstalled_DoesNothing()
    {
        _store.IsInstalled = false;

        Assert.That(await _repair.ExecuteAsync(), Is.False);

        await _step.DidNotReceive().InstallAsync();
    }
}
