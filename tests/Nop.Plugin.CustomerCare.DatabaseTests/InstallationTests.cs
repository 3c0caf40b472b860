using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using NUnit.Framework;
using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Schema;
using Nop.Plugin.CustomerCare.Data.Sla;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Infrastructure.Installation;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Services.Configuration;
using Nop.Services.Helpers;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

/// <summary>The installation steps that need a database.</summary>
public class InstallationTests<TServer> : DatabaseFixture<TServer> where TServer : TestServer, new()
{
    private ServiceProvider _services = null!;
    private SchemaStep _schema = null!;
    private SlaDefaultsStep _defaults = null!;
    private CustomerCareSettings _settings = null!;

    protected override bool WithTables => false;

    [SetUp]
    public async Task SetUp()
    {
        _services = new ServiceCollection()
            .AddSingleton(Database)
            .AddSingleton(TimeProvider.System)
            .AddSingleton<ISlaCatalogStore, SlaCatalogRepository>()
            .AddSingleton<SchemaInstallation>()
            .AddSingleton<SchemaRemoval>()
            .BuildServiceProvider();
        _settings = new CustomerCareSettings();
        var settings = Substitute.For<ISettingService>();
        settings.LoadSettingAsync<CustomerCareSettings>().Returns(_ => _settings);
        _schema = new SchemaStep(new Deferred<SchemaInstallation>(_services), new Deferred<SchemaRemoval>(_services), settings);
        _defaults = new SlaDefaultsStep(new Deferred<ISlaCatalogStore>(_services), new WarsawDates());
        await _schema.RemoveAsync();
    }

    [TearDown]
    public void TearDown()
    {
        _services.Dispose();
    }

    [Test]
    public async Task Install_Twice_OneCalendarAndOnePolicy()
    {
        for (var run = 0; run < 2; run++)
        {
            await _schema.InstallAsync();
            await _defaults.InstallAsync();
        }

        var catalog = await CatalogAsync();
        Assert.That(catalog.DefaultCalendar.Version, Is.EqualTo(1));
        Assert.That(catalog.CurrentPolicies.Single().Version, Is.EqualTo(1));
    }

    [Test]
    public async Task Install_ManagerHasSavedOthers_TheyStay()
    {
        await _schema.InstallAsync();
        await _defaults.InstallAsync();
        var store = _services.GetRequiredService<ISlaCatalogStore>();
        var calendars = (await store.LoadAsync()).CurrentCalendars.Select(version => version.Calendar).ToList();
        await store.ReplaceAsync(new SlaSettings(calendars, []));

        await _schema.InstallAsync();
        await _defaults.InstallAsync();

        Assert.That((await CatalogAsync()).CurrentPolicies, Is.Empty);
    }

    [Test]
    public async Task Remove_TwiceThenInstall_StartsAnew()
    {
        await _schema.InstallAsync();
        await _defaults.InstallAsync();
        await _schema.RemoveAsync();
        await _schema.RemoveAsync();

        await _schema.InstallAsync();

        Assert.That((await CatalogAsync()).CurrentCalendars, Is.Empty);
    }

    [Test]
    public async Task Remove_DataIsWantedKept_InstallFindsIt()
    {
        await _schema.InstallAsync();
        await _defaults.InstallAsync();
        _settings.KeepDataWhenUninstalled = true;
        await _schema.RemoveAsync();

        await _schema.InstallAsync();

        Assert.That((await CatalogAsync()).CurrentCalendars, Has.Count.EqualTo(1));
    }

    private Task<SlaCatalog> CatalogAsync()
    {
        return new SlaCatalogRepository(Database, TimeProvider.System).LoadAsync();
    }

    private sealed class WarsawDates : IDateTimeHelper
    {
        public TimeZoneInfo DefaultStoreTimeZone => TimeZoneInfo.FindSystemTimeZoneById("Europe/Warsaw");

        public Task<DateTime> ConvertToUserTimeAsync(DateTime dt, DateTimeKind sourceDateTimeKind)
        {
            throw new NotSupportedException();
        }

        public DateTime ConvertToUtcTime(DateTime dt, TimeZoneInfo sourceTimeZone)
        {
            throw new NotSupportedException();
        }

        public Task<TimeZoneInfo> GetCurrentTimeZoneAsync()
        {
            throw new NotSupportedException();
        }

        public Task<TimeZoneInfo> GetCustomerTimeZoneAsync(Customer customer)
        {
            throw new NotSupportedException();
        }

        public System.Collections.ObjectModel.ReadOnlyCollection<TimeZoneInfo> GetSystemTimeZones()
        {
            throw new NotSupportedException();
        }
    }
}
