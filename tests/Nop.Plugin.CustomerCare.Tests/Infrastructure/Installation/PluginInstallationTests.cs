using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Cms;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Infrastructure.Installation;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NSubstitute;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.Installation;

/// <summary>The whole life in a store in memory; its database is away unless a test says otherwise, so the tables' own step always fails.</summary>
[TestFixture]
public class PluginInstallationTests
{
    private FakeStore _store = null!;
    private IServiceScope _request = null!;

    private PluginInstallation Installation => _request.ServiceProvider.GetRequiredService<PluginInstallation>();

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
    public async Task InstallAsync_Twice_NothingIsDoubled()
    {
        await Installation.InstallAsync("1.0");
        await Installation.InstallAsync("1.0");

        Assert.That(_store.Tasks.All.Select(task => task.Type), Is.EquivalentTo(new[] { CustomerCareDefaults.TaskTypes.SLA_MONITOR, CustomerCareDefaults.TaskTypes.JOBS, CustomerCareDefaults.TaskTypes.SURVEYS, CustomerCareDefaults.TaskTypes.RECOVERY, CustomerCareDefaults.TaskTypes.WEBHOOKS }));
        Assert.That(_store.Mail.Templates.Select(template => template.Name), Is.EquivalentTo(MailText.All.Select(text => text.Template)));
        Assert.That(_store.Settings.LoadSetting<WidgetSettings>().ActiveWidgetSystemNames, Is.EqualTo(new[] { "CustomerCare" }));
        Assert.That((await _store.Catalogs.LoadAsync()).CurrentPolicies, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task InstallAsync_FirstCalendar_HasTheHostsZone()
    {
        _store.Dates.DefaultStoreTimeZone.Returns(TimeZoneInfo.CreateCustomTimeZone("Central European Standard Time", TimeSpan.FromHours(1), "x", "x"));

        await Installation.InstallAsync("1.0");

        var catalog = await _store.Catalogs.LoadAsync();
        Assert.That(catalog.DefaultCalendar.Calendar.TimeZoneId, Is.EqualTo("Europe/Warsaw"));
        Assert.That(catalog.CurrentPolicies.Single().Policy.Targets.Select(target => target.Minutes), Is.EqualTo(new[] { 240, 1440 }));
        Assert.That(catalog.CurrentPolicies.Single().Policy.Warnings, Is.EqualTo(new[] { 50, 80 }));
    }

    [Test]
    public async Task InstallAsync_ZoneNobodyElseKnows_Utc()
    {
        _store.Dates.DefaultStoreTimeZone.Returns(TimeZoneInfo.CreateCustomTimeZone("Our own", TimeSpan.FromHours(1), "x", "x"));

        await Installation.InstallAsync("1.0");

        Assert.That((await _store.Catalogs.LoadAsync()).DefaultCalendar.Calendar.TimeZoneId, Is.EqualTo("Etc/UTC"));
    }

    [Test]
    public async Task InstallAsync_OneStepFails_OthersAreDoneAndTheAdminIsTold()
    {
        var complete = await Installation.InstallAsync("1.0");

        Assert.That(complete, Is.False);
        Assert.That(_store.Log.Errors.Single().Message, Does.StartWith("Customer care is not completely installed: its database tables could not be added."));
        Assert.That(_store.Tasks.All, Is.Not.Empty);
        Assert.That(await Installation.IsCompleteAsync("1.0"), Is.False);
    }

    [Test]
    public async Task InstallAsync_OwnersEdits_Stay()
    {
        await Installation.InstallAsync("1.0");
        _store.Mail.Templates[0].Body = "ours";
        _store.Tasks.All[0].Enabled = false;
        _store.Texts.Texts[(2, "plugins.customercare.menu")] = "Pomoc";
        _store.Texts.Texts.Remove((2, "plugins.customercare.menu.inquiries"));

        await Installation.InstallAsync("1.1");

        Assert.That(_store.Mail.Templates[0].Body, Is.EqualTo("ours"));
        Assert.That(_store.Mail.Templates, Has.Count.EqualTo(MailText.All.Count));
        Assert.That(_store.Tasks.All[0].Enabled, Is.False);
        Assert.That(_store.Texts.Texts[(2, "plugins.customercare.menu")], Is.EqualTo("Pomoc"));
        Assert.That(_store.Texts.Texts, Does.ContainKey((2, "plugins.customercare.menu.inquiries")));
    }

    [Test]
    public async Task InstallAsync_Texts_InTheLanguageOrEnglish()
    {
        await Installation.InstallAsync("1.0");

        var shipped = new ShippedTexts(TestTexts.Folder);
        Assert.That(_store.Texts.Texts[(1, "plugins.customercare.menu")], Is.EqualTo(shipped.English["Plugins.CustomerCare.Menu"]));
        Assert.That(_store.Texts.Texts[(2, "plugins.customercare.menu")], Is.EqualTo(shipped.For("pl-PL")["Plugins.CustomerCare.Menu"]));
        Assert.That(_store.Texts.Texts[(3, "plugins.customercare.menu")], Is.EqualTo(shipped.English["Plugins.CustomerCare.Menu"]));
    }

    [Test]
    public async Task InstallAsync_HostWroteEnglishIntoPolish_IsTranslated()
    {
        const string Key = "Security.Permission.CustomerCare.InquiriesView";
        var shipped = new ShippedTexts(TestTexts.Folder);
        _store.Texts.Texts[(2, Key.ToLowerInvariant())] = shipped.English[Key];

        await Installation.InstallAsync("1.0");

        Assert.That(_store.Texts.Texts[(2, Key.ToLowerInvariant())], Is.EqualTo(shipped.For("pl")[Key]).And.Not.EqualTo(shipped.English[Key]));
    }

    [Test]
    public async Task InstallAsync_StoreWithItsOwnWidgets_IsAddedThereToo()
    {
        await _store.Settings.SaveSettingAsync(new WidgetSettings { ActiveWidgetSystemNames = ["Slider"] }, x => x.ActiveWidgetSystemNames, 2);

        await Installation.InstallAsync("1.0");

        Assert.That(_store.Settings.LoadSetting<WidgetSettings>(2).ActiveWidgetSystemNames, Is.EqualTo(new[] { "Slider", "CustomerCare" }));
    }

    [Test]
    public async Task RemoveAsync_Twice_NothingOfOursIsLeft()
    {
        await Installation.InstallAsync("1.0");

        await Installation.RemoveAsync();
        await Installation.RemoveAsync();

        Assert.That(_store.Tasks.All, Is.Empty);
        Assert.That(_store.Mail.Templates, Is.Empty);
        Assert.That(_store.Texts.Texts, Is.Empty);
        Assert.That(_store.Texts.Translations, Is.Empty);
        Assert.That(_store.Settings.Values.Keys.Where(key => key.Key.StartsWith("customercare", StringComparison.Ordinal)), Is.Empty);
        Assert.That(_store.Settings.LoadSetting<WidgetSettings>().ActiveWidgetSystemNames, Is.Empty);
        await _store.Permissions.Received().DeletePermissionAsync("CustomerCare.InquiriesView");
    }

    [Test]
    public async Task RemoveAsync_BeforeTheRestart_ConsumersRest()
    {
        await Installation.RemoveAsync();
        var ran = false;

        await _request.ServiceProvider.GetRequiredService<HostEdge>().RunAsync("count", () => Task.FromResult(ran = true));

        Assert.That(ran, Is.False);
    }

    [Test]
    public async Task InstallAsync_TextFilesAreMissing_LogsAndReturns()
    {
        _request.Dispose();
        _store.Dispose();
        _store = new FakeStore();
        _store.Replace(new ShippedTexts("/nowhere"));
        _request = _store.Request();

        Assert.That(await Installation.InstallAsync("1.0"), Is.False);
        await Installation.RemoveAsync();

        Assert.That(_store.Log.Errors.Select(line => line.Message), Has.Some.Contains("its texts could not be added"));
    }
}
