using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Served;

/// <summary>A vendor who may view inquiries and surveys, in a store with two vendors.</summary>
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public class VendorTests
{
    [OneTimeSetUp]
    public async Task AddAnotherVendorAsync()
    {
        await Grants.GiveAsync(Grants.VENDORS, Grants.Ours);
        await SeededStore.Sql.ExecuteAsync("update \"CustomerCareInquiry\" set \"VendorId\" = 1 + \"Id\" % 2 where \"Id\" % 5 = 0");
    }

    [TestCase("")]
    [TestCase("?vendor=2")]
    [TestCase("?vendor=0&agent=2&store=0")]
    [TestCase("?fromDay=2020-01-01&toDay=2030-01-01&vendor=2")]
    public async Task Vendor_WhateverTheAddressAsks_GetsTheirOwnRowOnly(string asked)
    {
        using var vendor = await Person.SignInAsync("vendor");

        var page = await vendor.GetAsync($"/Admin/CustomerCareTeam/Index{asked}");
        var rows = await vendor.GetAsync($"/Admin/CustomerCareTeam/Rows{asked}");
        var file = (await vendor.GetAsync($"/Admin/CustomerCareTeam/Csv{asked}")).Body.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).ToList();

        Assert.That(file, Is.Not.Empty);
        Assert.That(file, Is.All.StartsWith("vendor,1,"));
        Assert.That(page.Body + rows.Body, Does.Not.Contain("Anton Agent").And.Not.Contain("agent@example.test"));
        Assert.That(page.Body + rows.Body, Does.Not.Contain("/Admin/CustomerCareInquiry/"));
    }

    [Test]
    public async Task Vendor_ByHalfOfTheInquiries_HasOtherFiguresThanTheStore()
    {
        const string period = "?fromDay=2020-01-01&toDay=2030-01-01&store=0";
        using var vendor = await Person.SignInAsync("vendor");
        using var admin = await Person.SignInAsync("admin");

        var own = (await vendor.GetAsync("/Admin/CustomerCareTeam/Csv" + period)).Body.Split("\r\n").Single(row => row.StartsWith("vendor,1,", StringComparison.Ordinal));
        var all = (await admin.GetAsync("/Admin/CustomerCareTeam/Csv" + period)).Body.Split("\r\n").Where(row => row.StartsWith("vendor,", StringComparison.Ordinal)).ToList();

        Assert.That(all, Has.Count.EqualTo(2));
        Assert.That(all, Does.Contain(own));
    }
}
