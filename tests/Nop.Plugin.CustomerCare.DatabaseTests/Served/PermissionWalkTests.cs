using System.Net;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Served;

/// <summary>Each address of ours in the admin area, pages, parts, grids and files alike, asked for by people who may not see it: the host's answer, and nothing else.</summary>
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public class PermissionWalkTests
{
    [Test]
    public void Routes_EachAsksForAPermissionOfOurs()
    {
        Assert.That(AdminRoute.All, Has.Count.GreaterThan(100), "the walk finds them");
        Assert.That(AdminRoute.All.Where(route => route.Asked.Count == 0 || !route.Asked.Any(any => any.Any(Grants.Ours.Contains))), Is.Empty);
    }

    [Test]
    public async Task Walk_NobodySignedIn_IsSentToSignIn()
    {
        using var nobody = await Person.NobodyAsync();

        await WalkAsync(nobody, AdminRoute.All, answer => answer.AsksToSignIn);
    }

    [Test]
    public async Task Walk_ACustomer_IsSentToSignIn()
    {
        using var customer = await Person.SignInAsync("customer");

        await WalkAsync(customer, AdminRoute.All, answer => answer.AsksToSignIn);
    }

    [Test]
    public async Task Walk_StaffWithoutPermissionsOfOurs_AreRefused()
    {
        await Grants.GiveAsync(Grants.MANAGERS, "Orders.OrdersView", "Customers.CustomersView");
        using var manager = await Person.SignInAsync("manager");

        await WalkAsync(manager, AdminRoute.All, answer => answer.IsRefused);
        await WalkByScriptAsync(manager, AdminRoute.All);
    }

    [Test]
    public async Task Walk_StaffWithEveryPermissionButOne_AreRefusedWhereItIsNeeded([ValueSource(typeof(Grants), nameof(Grants.Ours))] string missing)
    {
        var others = Grants.Ours.Where(permission => permission != missing).ToArray();
        await Grants.GiveAsync(Grants.MANAGERS, others);
        using var manager = await Person.SignInAsync("manager");
        var closed = AdminRoute.All.Where(route => !route.IsOpenTo(others)).ToList();

        // What everybody did is part of a page that asks for another permission.
        if (missing != CustomerCareDefaults.Permissions.TEAM_VIEW)
            Assert.That(closed, Is.Not.Empty, "something needs it");
        await WalkAsync(manager, closed, answer => answer.IsRefused);
        await WalkByScriptAsync(manager, closed);
    }

    [Test]
    public async Task Walk_VendorWithEveryPermission_EntersThePageOfTheTeamOnly()
    {
        await Grants.GiveAsync(Grants.VENDORS, Grants.Ours);
        using var vendor = await Person.SignInAsync("vendor");
        var closed = AdminRoute.All.Where(route => !route.Path.StartsWith("/Admin/CustomerCareTeam/", StringComparison.Ordinal)).ToList();

        Assert.That(closed, Has.Count.EqualTo(AdminRoute.All.Count - 3));
        await WalkAsync(vendor, closed, answer => answer.IsRefused);
    }

    [Test]
    public async Task Walk_Administrator_IsRefusedNothingAndFormsNeedTheirToken()
    {
        using var admin = await Person.SignInAsync("admin");

        await WalkAsync(admin, AdminRoute.All.Where(route => !route.IsPost), answer => !answer.IsRefused && !answer.AsksToSignIn && answer.Status < HttpStatusCode.InternalServerError);
        foreach (var route in AdminRoute.All.Where(route => route.IsPost))
            Assert.That((await admin.PostWithoutTokenAsync(route.Path)).Status, Is.EqualTo(HttpStatusCode.BadRequest), $"{route} without a token");
    }

    private static async Task WalkAsync(Person person, IEnumerable<AdminRoute> routes, Func<Answer, bool> expected)
    {
        var wrong = new List<string>();
        foreach (var route in routes)
            if (await route.AskAsync(person) is var answer && !expected(answer))
                wrong.Add($"{route}: {answer}");
        Assert.That(wrong, Is.Empty);
    }

    private static async Task WalkByScriptAsync(Person person, IEnumerable<AdminRoute> routes)
    {
        var wrong = new List<string>();
        foreach (var route in routes.Where(route => route.IsPost))
            if (await person.AskAsync(route.Path, true) is var answer && !answer.IsRefused)
                wrong.Add($"{route} by script: {answer}");
        Assert.That(wrong, Is.Empty);
    }
}
