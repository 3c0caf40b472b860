using NUnit.Framework;
using Nop.Plugin.CustomerCare.Admin.Factories.Policies;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;

namespace Nop.Plugin.CustomerCare.Tests.Admin;

public class PolicyImportModelFactoryTests
{
    private static readonly SlaCatalog Catalog = new(
        [new CalendarVersion(1, 1, BusinessCalendar.Default("Europe/Warsaw"), 0)],
        [new PolicyVersion(1, 1, Policy("Mail", 60), 0), new PolicyVersion(2, 1, Policy("Phone", 60), 1), new PolicyVersion(3, 1, Policy("Chat", 60), 2)]);

    [Test]
    public async Task Preview_SaysWhatEachNameBecomes()
    {
        var wanted = new SlaSettings([BusinessCalendar.Default("Europe/Warsaw")], [Policy("Phone", 90), Policy("Mail", 60), Policy("Visit", 5)]);

        var preview = await new PolicyImportModelFactory(AdminDesk.Texts()).PreviewAsync(wanted, Catalog);

        Assert.That(preview.Policies.Select(row => $"{row.Name}: {row.Change.Text}"), Is.EqualTo(new[] { "Phone: New version", "Mail: Unchanged", "Visit: New", "Chat: Retired" }));
        Assert.That(preview.Calendars.Select(row => row.Change.Text), Is.EqualTo(new[] { "Unchanged" }));
        Assert.That(preview.ChangesNothing, Is.False);
    }

    [Test]
    public async Task Preview_OfTheSetThatHolds_ChangesNothing()
    {
        var preview = await new PolicyImportModelFactory(AdminDesk.Texts()).PreviewAsync(Catalog.Current, Catalog);

        Assert.That(preview.ChangesNothing, Is.True);
    }

    [Test]
    public async Task Preview_OfAnotherMatchOrder_ChangesSomething()
    {
        var current = Catalog.Current;
        var turned = new SlaSettings(current.Calendars, [.. current.Policies.Reverse()]);

        var preview = await new PolicyImportModelFactory(AdminDesk.Texts()).PreviewAsync(turned, Catalog);

        Assert.That(preview.ChangesNothing, Is.False);
    }

    private static SlaPolicy Policy(string name, int minutes)
    {
        return new SlaPolicy(name, true, "Default", PolicyMatch.Everything, [new SlaTarget(SlaMetric.FirstResponse, minutes, TargetTime.Business)], [50]);
    }
}
