using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Cms;
using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Infrastructure.Installation;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using Nop.Services.Configuration;
using Nop.Services.Localization;
using Nop.Services.Messages;
using Nop.Services.ScheduleTasks;
using Nop.Services.Security;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.Installation;

/// <summary>Installing, updating and removing, broken off at each single call to the host: the next try ends as if nothing had happened.</summary>
[TestFixture]
public class LifeCycleTests
{
    private readonly Interruption _interruption = new();
    private FakeStore _store = null!;
    private IServiceScope _request = null!;
    private bool _tables;
    private string _texts = null!;

    /// <summary>As many texts as there are kinds of them: thousands more would only take their time.</summary>
    [OneTimeSetUp]
    public void FewTexts()
    {
        _texts = Directory.CreateTempSubdirectory("customercare-texts").FullName;
        var few = MailText.All.SelectMany(text => new[] { text.SubjectKey, text.BodyKey })
            .Concat(["Plugins.CustomerCare.Menu", "Plugins.CustomerCare.Menu.Inquiries", "Security.Permission.CustomerCare.TeamView"]).ToHashSet(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(TestTexts.Folder, "*.json"))
        {
            var texts = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file))!;
            File.WriteAllText(Path.Combine(_texts, Path.GetFileName(file)), JsonSerializer.Serialize(texts.Where(text => few.Contains(text.Key)).ToDictionary()));
        }
    }

    [OneTimeTearDown]
    public void NoTexts()
    {
        Directory.Delete(_texts, recursive: true);
    }

    [SetUp]
    public void SetUp()
    {
        _store = new FakeStore();
        _store.Settings.Values.Clear();
        _store.Replace(new ShippedTexts(_texts));
        _store.Replace(InterruptedHost<ISettingService>.Over(_store.Settings, _interruption));
        _store.Replace(InterruptedHost<ILocalizationService>.Over(_store.Texts, _interruption));
        _store.Replace(InterruptedHost<ILocalizedEntityService>.Over(_store.Texts, _interruption));
        _store.Replace(InterruptedHost<IMessageTemplateService>.Over(_store.Mail, _interruption));
        _store.Replace(InterruptedHost<IScheduleTaskService>.Over(_store.Tasks, _interruption));
        _store.Replace(InterruptedHost<IPermissionService>.Over(_store.Permissions, _interruption));
        _store.Replace(InterruptedHost<ISlaCatalogStore>.Over(_store.Catalogs, _interruption));
        _request = _store.Request();
        _interruption.Disarm();
    }

    [TearDown]
    public void TearDown()
    {
        _request.Dispose();
        _store.Dispose();
    }

    [Test]
    public async Task Install_BrokenOffAtEachCall_IsCompletedByTheNextStart([Values] bool processEnds)
    {
        await StartedAnew().InstallAsync("1.0");
        var whole = Snapshot();
        await EmptyAsync();

        await EachCallAsync(
            processEnds,
            installation => installation.InstallAsync("1.0"),
            async at =>
            {
                Assert.That(await RepairedAsync(), $"after call {at}");
                Assert.That(Snapshot(), Is.EqualTo(whole), $"after call {at}");
                await EmptyAsync();
            });
    }

    [Test]
    public async Task Update_BrokenOffAtEachCall_IsCompletedAndWhatTheOwnerWroteStays()
    {
        await MakeOlderAsync();
        await StartedAnew().InstallAsync("1.0");
        var whole = Snapshot();
        Assert.That(whole, Has.Some.Contains("owner's"));
        await EmptyAsync();
        await MakeOlderAsync();

        await EachCallAsync(
            true,
            installation => installation.InstallAsync("1.0"),
            async at =>
            {
                Assert.That(await RepairedAsync(), $"after call {at}");
                Assert.That(Snapshot(), Is.EqualTo(whole), $"after call {at}");
                await EmptyAsync();
                await MakeOlderAsync();
            });
    }

    [Test]
    public async Task Remove_BrokenOffAtEachCall_IsCompletedByTheNextTry([Values] bool processEnds)
    {
        await StartedAnew().InstallAsync("1.0");

        await EachCallAsync(
            processEnds,
            installation => installation.RemoveAsync(),
            async at =>
            {
                await StartedAnew().RemoveAsync();
                Assert.That(Snapshot(), Is.Empty, $"after call {at}");
                await StartedAnew().InstallAsync("1.0");
            });
    }

    [Test]
    public async Task Remove_BrokenOffAndTheHostTakesItForInstalled_ComesBackWhole()
    {
        await StartedAnew().InstallAsync("1.0");
        var whole = Snapshot();

        await EachCallAsync(
            true,
            installation => installation.RemoveAsync(),
            async at =>
            {
                Assert.That(await RepairedAsync(), $"after call {at}");
                Assert.That(Snapshot(), Is.EqualTo(whole), $"after call {at}");
            });
    }

    [Test]
    public async Task Remove_DataIsWantedKept_OnlySettingsStayAndTheNextInstallationTakesThem()
    {
        await StartedAnew().InstallAsync("1.0");
        _store.Settings.Values[("customercaresettings.keepdatawhenuninstalled", 0)] = true;
        _store.Settings.Values[("customercaresettings.gatewayaddress", 2)] = "in@example.test";
        var key = _store.Settings.Values[("customercaresettings.linkkey", 0)];
        var whole = Snapshot();

        await StartedAnew().RemoveAsync();
        Assert.That(Snapshot().Where(each => !each.StartsWith("setting", StringComparison.Ordinal)), Is.Empty);
        Assert.That(_store.Settings.Values[("customercaresettings.linkkey", 0)], Is.EqualTo(key), "it signs the links of mails that have left");

        await StartedAnew().InstallAsync("1.0");
        Assert.That(Snapshot(), Is.EqualTo(whole));
    }

    private async Task EachCallAsync(bool processEnds, Func<PluginInstallation, Task> work, Func<int, Task> thenAsync)
    {
        var at = 0;
        bool happened;
        do
        {
            var installation = StartedAnew();
            _interruption.Arm(++at, processEnds);
            await work(installation);
            happened = _interruption.HasHappened;
            _interruption.Disarm();
            await thenAsync(at);
        }
        while (happened);

        Assert.That(at, Is.GreaterThan(20), "each of these calls was the last once");
    }

    // A process that begins knows nothing of the one before.
    private PluginInstallation StartedAnew(PluginState? state = null)
    {
        var services = _request.ServiceProvider;
        var steps = new ServiceCollection();
        steps.AddSingleton<IInstallationStep>(new Tables(this));
        foreach (var step in services.GetServices<IInstallationStep>().Where(step => step is not SchemaStep and not FoldedCardsStep))
            steps.AddSingleton(step);

        return new PluginInstallation(
            new Deferred<IEnumerable<IInstallationStep>>(steps.BuildServiceProvider()),
            services.GetRequiredService<ISettingService>(),
            services.GetRequiredService<ShippedTexts>(),
            state ?? new PluginState(TimeProvider.System),
            services.GetRequiredService<HostLog>());
    }

    private async Task<bool> RepairedAsync()
    {
        var state = new PluginState(TimeProvider.System);
        return await new SelfRepair(new PluginGate(_store.Plugins, state), StartedAnew(state), state).ExecuteAsync();
    }

    private async Task EmptyAsync()
    {
        await StartedAnew().RemoveAsync();
        Assert.That(Snapshot(), Is.Empty);
    }

    // As a version before this one left it, and the owner has been at work since.
    private async Task MakeOlderAsync()
    {
        await StartedAnew().InstallAsync("0.9");
        _store.Mail.Templates[0].Body = "the owner's body";
        RemoveTemplate(_store.Mail.Templates[1]);
        _store.Tasks.All[0].Name = "the owner's name";
        _store.Tasks.All.RemoveAt(1);
        _store.Texts.Texts[(2, "plugins.customercare.menu")] = "the owner's menu";
        _store.Texts.Texts.Remove((1, "plugins.customercare.menu.inquiries"));
        _store.Settings.Values[("customercaresettings.linkkey", 0)] = Convert.ToBase64String(FakeStore.LinkKey);
    }

    private void RemoveTemplate(MessageTemplate template)
    {
        _store.Mail.Templates.Remove(template);
        foreach (var translation in _store.Texts.Translations.Keys.Where(key => ReferenceEquals(key.Entity, template)).ToList())
            _store.Texts.Translations.Remove(translation);
    }

    private List<string> Snapshot()
    {
        var ours = new List<string>();
        if (_tables)
            ours.Add("tables");
        ours.AddRange(_store.Settings.Values
            .Where(value => value.Key.Key.StartsWith("customercare", StringComparison.Ordinal))
            .Select(value => $"setting {value.Key} {(value.Key.Key.EndsWith("linkkey", StringComparison.Ordinal) ? "a key" : value.Value)}"));
        ours.AddRange(_store.Settings.LoadSetting<WidgetSettings>().ActiveWidgetSystemNames.Select(name => $"widget {name}"));
        ours.AddRange(_store.Texts.Texts.Select(text => $"text {text.Key} {text.Value}"));
        ours.AddRange(_store.Texts.Translations.Select(text => $"translation {((MessageTemplate)text.Key.Entity).Name} {text.Key.Property} {text.Key.LanguageId} {text.Value}"));
        ours.AddRange(_store.Mail.Templates.Select(template => $"template {template.Name} {template.Subject} {template.Body} {template.IsActive}"));
        ours.AddRange(_store.Tasks.All.Select(task => string.Create(CultureInfo.InvariantCulture, $"task {task.Type} {task.Name} {task.Seconds} {task.Enabled}")));
        ours.Sort(StringComparer.Ordinal);
        return ours;
    }

    private sealed class Tables(LifeCycleTests test) : IInstallationStep
    {
        public string Name => "database tables";

        public Task InstallAsync()
        {
            test._interruption.Pass();
            test._tables = true;
            return Task.CompletedTask;
        }

        public Task RemoveAsync()
        {
            test._interruption.Pass();
            test._tables = false;
            return Task.CompletedTask;
        }
    }
}
