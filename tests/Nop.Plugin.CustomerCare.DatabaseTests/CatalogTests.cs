using NUnit.Framework;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Sla;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

public class CatalogTests<TServer> : InquiryFixture<TServer> where TServer : TestServer, new()
{
    private static readonly BusinessCalendar Shop = BusinessCalendar.Default("Europe/Warsaw");

    [Test]
    public async Task ReplaceAsync_SameSetTwice_ChangesNothing()
    {
        var settings = new SlaSettings([Shop], [Policy("Same", 60, 600), Policy("Other", 30, 300)]);
        await Catalogs.ReplaceAsync(settings);
        var before = await Catalogs.LoadAsync();

        await Catalogs.ReplaceAsync(settings);

        Assert.That(await Catalogs.LoadAsync(), Is.SameAs(before), "the kept catalog still holds");
    }

    [Test]
    public async Task ReplaceAsync_ChangedReorderedAndMissing_MakesVersionsAndRetires()
    {
        await Catalogs.ReplaceAsync(new SlaSettings([Shop], [Policy("A", 60, 600), Policy("B", 30, 300), Policy("C", 20, 200)]));
        var old = (await Catalogs.LoadAsync()).CurrentPolicies;

        await Catalogs.ReplaceAsync(new SlaSettings([Shop], [Policy("B", 30, 300), Policy("A", 61, 600)]));
        var catalog = await Catalogs.LoadAsync();

        Assert.Multiple(() =>
        {
            Assert.That(
                catalog.CurrentPolicies.Select(policy => (policy.Policy.Name, policy.Version, policy.Position)),
                Is.EqualTo(new (string, int, int?)[] { ("B", old[1].Version, 0), ("A", old[0].Version + 1, 1) }));
            Assert.That(catalog.CurrentPolicies[0].Id, Is.EqualTo(old[1].Id));
            Assert.That(catalog.Policy(old[0].Id).Position, Is.Null);
            Assert.That(catalog.Policy(old[0].Id).Policy.Targets[0].Minutes, Is.EqualTo(60));
            Assert.That(catalog.Policy(old[2].Id).Position, Is.Null);
        });
    }

    [Test]
    public async Task ReplaceAsync_PolicyThatCouldNotBeReadAgain_IsRefusedAndTheCatalogStays()
    {
        await Catalogs.ReplaceAsync(new SlaSettings([Shop], [Policy("Good", 60, 600)]));
        var unreadable = Policy("Nameless role", 60, 600) with { Match = new PolicyMatch { Roles = [" "] } };

        Assert.That(() => Catalogs.ReplaceAsync(new SlaSettings([Shop], [unreadable])), Throws.TypeOf<SlaSettingsException>().With.Message.Contains("Nameless role"));

        Assert.That((await new SlaCatalogRepository(Database, TimeProvider.System).LoadAsync()).CurrentPolicies.Single().Policy.Name, Is.EqualTo("Good"));
    }

    [Test]
    public async Task LoadAsync_AnotherNodeSaved_SeesIt()
    {
        var other = new SlaCatalogRepository(Database, TimeProvider.System);
        await Catalogs.LoadAsync();

        await other.ReplaceAsync(new SlaSettings([Shop], [Policy("From elsewhere", 7, 70)]));

        Assert.That((await Catalogs.LoadAsync()).CurrentPolicies.Single().Policy.Name, Is.EqualTo("From elsewhere"));
    }

    [Test]
    public async Task ReplaceAsync_TwoManagersAtOnce_LeavesOneOfTheSets()
    {
        var saves = Enumerable.Range(1, 4).Select(i => Task.Run(() => Catalogs.ReplaceAsync(new SlaSettings([Shop], [Policy("Contested", i, 100), Policy("Beside", i, 100)]))));
        await Task.WhenAll(saves);

        var current = (await Catalogs.LoadAsync()).CurrentPolicies;
        Assert.That(current.Select(policy => policy.Policy.Name), Is.EqualTo(new[] { "Contested", "Beside" }));
        Assert.That(current.Select(policy => policy.Policy.Targets[0].Minutes).Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task TryReplaceAsync_SomebodySavedSince_ChangesNothing()
    {
        await Catalogs.ReplaceAsync(new SlaSettings([Shop], [Policy("Mine", 1, 10)]));
        var basis = await Catalogs.LoadAsync();
        await Catalogs.ReplaceAsync(new SlaSettings([Shop], [Policy("Theirs", 2, 20)]));

        var isSaved = await Catalogs.TryReplaceAsync(new SlaSettings([Shop], [Policy("Mine", 3, 30)]), basis);

        Assert.That(isSaved, Is.False);
        Assert.That((await Catalogs.LoadAsync()).CurrentPolicies.Single().Policy.Name, Is.EqualTo("Theirs"));
    }

    [Test]
    public async Task TryReplaceAsync_ManyEditsAtOnce_LosesNone()
    {
        await Catalogs.ReplaceAsync(new SlaSettings([Shop], []));
        var edit = new EditSlaSettings(Catalogs);

        await Task.WhenAll(Enumerable.Range(1, 4).Select(i => Task.Run(() => edit.ExecuteAsync(catalog => PolicyEdits.Save(catalog, null, Policy($"Policy {i}", i, 100))))));

        Assert.That(
            (await Catalogs.LoadAsync()).CurrentPolicies.Select(version => version.Policy.Name),
            Is.EquivalentTo(new[] { "Policy 1", "Policy 2", "Policy 3", "Policy 4" }));
    }

    [Test]
    public async Task LoadAsync_AVersion_SaysWhenItWasSaved()
    {
        await Catalogs.ReplaceAsync(new SlaSettings([Shop], [Policy("Dated", 1, 10)]));

        var saved = (await Catalogs.LoadAsync()).CurrentPolicies.Single().SavedOnUtc;

        Assert.That(saved, Is.GreaterThan(new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc)));
        Assert.That(saved.Kind, Is.EqualTo(DateTimeKind.Utc));
    }

    [Test]
    public async Task ReplaceAsync_BrokenRules_NamesAllAndSavesNothing()
    {
        var before = await Catalogs.LoadAsync();
        var nameless = Policy(" ", 1, 1);
        var homeless = Policy("Homeless", 0, 1) with { Calendar = "Moon", Warnings = [100] };

        Assert.That(
            () => Catalogs.ReplaceAsync(new SlaSettings([Shop], [nameless, homeless])),
            Throws.TypeOf<SlaSettingsException>().With.Property(nameof(SlaSettingsException.Problems)).Count.EqualTo(4));
        Assert.That(await Catalogs.LoadAsync(), Is.SameAs(before));
    }
}
