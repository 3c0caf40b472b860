using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Reports;
using Nop.Plugin.CustomerCare.Public.ContactBlock;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;

namespace Nop.Plugin.CustomerCare.Tests.Public.ContactBlock;

[TestFixture]
public class ContactFigureCacheTests
{
    [Test]
    public async Task GetAsync_DatabaseAway_OneVisitorAMinuteFindsOut()
    {
        var (clock, catalogs) = (new StoppedClock("2026-03-02 10:00"), Substitute.For<ISlaCatalogStore>());
        catalogs.LoadAsync(Arg.Any<CancellationToken>()).Returns<SlaCatalog>(_ => throw new InvalidOperationException("away"));
        using var cache = new ContactFigureCache(catalogs, new TypicalResponseQuery(new StoreDatabase(new AwayEngine(), "away")), clock);

        Assert.That(() => cache.GetAsync(1), Throws.InvalidOperationException);
        Assert.That(await cache.GetAsync(1), Is.Null);
        await catalogs.Received(1).LoadAsync(Arg.Any<CancellationToken>());

        clock.NowUtc = clock.NowUtc.AddMinutes(1);
        Assert.That(() => cache.GetAsync(1), Throws.InvalidOperationException);
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task Component_SwitchedOffOrDatabaseAway_IsEmpty(bool isOn)
    {
        using var store = new FakeStore();
        store.Settings.Values[("customercaresettings.contactblockenabled", 2)] = isOn;
        using var request = store.Request();
        var component = ActivatorUtilities.CreateInstance<Nop.Plugin.CustomerCare.Public.Components.ContactHoursViewComponent>(request.ServiceProvider);
        component.ViewComponentContext = new() { ViewContext = new() { HttpContext = new Microsoft.AspNetCore.Http.DefaultHttpContext() } };

        var result = await component.InvokeAsync("contactus_top", null!);

        Assert.That(((Microsoft.AspNetCore.Mvc.ViewComponents.ContentViewComponentResult)result).Content, Is.Empty);
        Assert.That(store.Log.Errors.Count(), Is.EqualTo(isOn ? 1 : 0));
    }
}
