using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging.Abstractions;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Infrastructure.Reporting;
using Nop.Plugin.CustomerCare.Tests.Fakes;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.Reporting;

public class ReportingSettingTests
{
    private const string CONNECTION = "Host=replica.example;Username=reports;Password=p4ss|word;Database=shop";

    private readonly MemorySettings _settings = new();

    [SetUp]
    public void SetUp() => _settings.Values.Clear();

    [Test]
    public async Task SaveAsync_AConnectionString_IsKeptSealedForAllStores()
    {
        var setting = Setting(new EphemeralDataProtectionProvider());
        await setting.SaveAsync(CONNECTION);

        Assert.That(await setting.FindAsync(), Is.EqualTo(CONNECTION));
        var kept = _settings.Values.Single(value => value.Key.Key == "customercaresettings.reportingconnection");
        Assert.That(kept.Key.StoreId, Is.Zero);
        Assert.That(_settings.Values.Values.Select(value => value?.ToString()), Has.None.Contains("p4ss").And.None.Contains("replica.example"));
    }

    [Test]
    public async Task SaveAsync_None_ForgetsIt()
    {
        var setting = Setting(new EphemeralDataProtectionProvider());
        await setting.SaveAsync(CONNECTION);
        await setting.SaveAsync(null);

        Assert.That(await setting.FindAsync(), Is.Null);
    }

    [Test]
    public async Task FindAsync_SealedWithOtherKeys_SaysSo()
    {
        await Setting(new EphemeralDataProtectionProvider()).SaveAsync(CONNECTION);

        Assert.That(() => Setting(new EphemeralDataProtectionProvider()).FindAsync(), Throws.InstanceOf<StoreDatabaseException>().With.Message.Contains("enter it again"));
    }

    private ReportingSetting Setting(IDataProtectionProvider protection)
    {
        return new ReportingSetting(_settings, protection, new HostLog(null!, NullLogger<HostLog>.Instance));
    }
}
