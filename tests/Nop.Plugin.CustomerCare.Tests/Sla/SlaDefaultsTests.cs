using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Sla;

public class SlaDefaultsTests
{
    private static readonly BusinessCalendar Installed = BusinessCalendar.Default("Europe/Warsaw");

    [Test]
    public void HasOwn_AsInstalledOrEmpty_IsFalse()
    {
        foreach (var catalog in new[] { Catalogs.Of([]), Catalogs.Of([Installed], SlaDefaults.Policy("Default")) })
            Assert.That((SlaDefaults.HasOwnHours(catalog), SlaDefaults.HasOwnTargets(catalog)), Is.EqualTo((false, false)));
    }

    [Test]
    public void HasOwnHours_OtherWeekNameHolidaysOrASecondCalendar_IsTrue()
    {
        var holiday = new BusinessCalendar("Default", "Europe/Warsaw", Installed.Weekly, [Holiday.Yearly(5, 3)]);

        Assert.That(SlaDefaults.HasOwnHours(Catalogs.Of([holiday])), Is.True);
        Assert.That(SlaDefaults.HasOwnHours(Catalogs.Of([Catalogs.Calendar("Shop")])), Is.True);
        Assert.That(SlaDefaults.HasOwnHours(Catalogs.Of([Installed, Catalogs.Calendar("Second")])), Is.True);
    }

    [Test]
    public void HasOwn_ChangedAndChangedBack_IsTrue()
    {
        var policy = SlaDefaults.Policy("Default");
        var catalog = Catalogs.Replaced(Installed, Installed, policy, policy);

        Assert.That((SlaDefaults.HasOwnHours(catalog), SlaDefaults.HasOwnTargets(catalog)), Is.EqualTo((true, true)));
    }

    [Test]
    public void HasOwnTargets_OtherTargetsSwitchedOffOrASecondPolicy_IsTrue()
    {
        var policy = SlaDefaults.Policy("Default");

        Assert.That(SlaDefaults.HasOwnTargets(Catalogs.Of([Installed], policy with { Warnings = [50] })), Is.True);
        Assert.That(SlaDefaults.HasOwnTargets(Catalogs.Of([Installed], policy with { Enabled = false })), Is.True);
        Assert.That(SlaDefaults.HasOwnTargets(Catalogs.Of([Installed], policy, policy with { Name = "Second" })), Is.True);
    }

    [Test]
    public void HasOwnTargets_OnlyTheHoursChanged_IsFalse()
    {
        Assert.That(SlaDefaults.HasOwnTargets(Catalogs.Of([Catalogs.Calendar("Shop")], SlaDefaults.Policy("Shop"))), Is.False);
    }
}
