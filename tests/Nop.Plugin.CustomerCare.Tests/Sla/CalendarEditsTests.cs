using Nop.Plugin.CustomerCare.Sla;
using NUnit.Framework;
using static Nop.Plugin.CustomerCare.Tests.Fakes.Catalogs;

namespace Nop.Plugin.CustomerCare.Tests.Sla;

public class CalendarEditsTests
{
    [Test]
    public void Save_NewOne_ComesLast()
    {
        var settings = CalendarEdits.Save(Of([Calendar("Shop")]), null, Calendar("Night desk"));

        Assert.That(settings.Calendars.Select(calendar => calendar.Name), Is.EqualTo(new[] { "Shop", "Night desk" }));
    }

    [Test]
    public void Save_AnotherName_IsFollowedByItsPoliciesOnly()
    {
        var catalog = Of([Calendar("Shop"), Calendar("Desk")], Policy("A", "Shop"), Policy("B", "Desk"));

        var settings = CalendarEdits.Save(catalog, 1, Calendar("Store"));

        Assert.That(settings.Calendars.Select(calendar => calendar.Name), Is.EqualTo(new[] { "Store", "Desk" }));
        Assert.That(settings.Policies.Select(policy => policy.Calendar), Is.EqualTo(new[] { "Store", "Desk" }));
    }

    [Test]
    public void Save_NameOfAnother_IsRefused()
    {
        var refusal = Refusal(() => CalendarEdits.Save(Of([Calendar("Shop"), Calendar("Desk")]), 2, Calendar("SHOP")));

        Assert.That(refusal.Reason, Is.EqualTo(EditRefusal.NameTaken));
    }

    [Test]
    public void Save_SomebodySavedSince_IsRefusedAndNamesTheNewerVersion()
    {
        var catalog = Replaced(Calendar("Shop"), Calendar("Shop"), Policy("A"), Policy("A"));

        var refusal = Refusal(() => CalendarEdits.Save(catalog, 1, Calendar("Shop")));

        Assert.That((refusal.Reason, refusal.NewerId), Is.EqualTo((EditRefusal.Outdated, 2)));
    }

    [Test]
    public void Save_SomebodyRenamedItSince_IsRefused()
    {
        var catalog = Replaced(Calendar("Shop"), Calendar("Store"), Policy("A"), Policy("A"));

        Assert.That(Refusal(() => CalendarEdits.Save(catalog, 1, Calendar("Shop"))).Reason, Is.EqualTo(EditRefusal.Removed));
    }

    [Test]
    public void Delete_InUse_IsRefusedAndNamesThePolicies()
    {
        var refusal = Refusal(() => CalendarEdits.Delete(Of([Calendar("Shop"), Calendar("Desk")], Policy("A"), Policy("B", "Desk"), Policy("C")), 1));

        Assert.That(refusal.Reason, Is.EqualTo(EditRefusal.CalendarInUse));
        Assert.That(refusal.Names, Is.EqualTo(new[] { "A", "C" }));
    }

    [Test]
    public void Delete_TheOnlyOne_IsRefused()
    {
        Assert.That(Refusal(() => CalendarEdits.Delete(Of([Calendar("Shop")]), 1)).Reason, Is.EqualTo(EditRefusal.LastCalendar));
    }

    [Test]
    public void Delete_Unused_LeavesTheOthers()
    {
        var settings = CalendarEdits.Delete(Of([Calendar("Shop"), Calendar("Desk")], Policy("A")), 2);

        Assert.That(settings.Calendars.Select(calendar => calendar.Name), Is.EqualTo(new[] { "Shop" }));
    }

    [Test]
    public void MakeDefault_PutsItFirst()
    {
        var settings = CalendarEdits.MakeDefault(Of([Calendar("A"), Calendar("B"), Calendar("C")]), 3);

        Assert.That(settings.Calendars.Select(calendar => calendar.Name), Is.EqualTo(new[] { "C", "A", "B" }));
    }

    private static RefusedEditException Refusal(Action edit)
    {
        return Assert.Throws<RefusedEditException>(edit)!;
    }
}
