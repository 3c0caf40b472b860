using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using NUnit.Framework;
using static Nop.Plugin.CustomerCare.Tests.Fakes.Catalogs;

namespace Nop.Plugin.CustomerCare.Tests.Sla;

public class PolicyEditsTests
{
    private static readonly PolicyMatch Mail = new() { Channels = [Channel.Email] };

    private static readonly SlaCatalog Three = Of([Calendar("Shop")], Policy("A"), Policy("B"), Policy("C"));

    [Test]
    public void Save_NewWithConditions_ComesBeforeThoseAtTheEndThatMatchEverything()
    {
        var catalog = Of([Calendar("Shop")], Policy("First"), Policy("Mail", match: Mail), Policy("Rest"));

        Assert.That(Names(PolicyEdits.Save(catalog, null, Policy("New", match: Mail))), Is.EqualTo(new[] { "First", "Mail", "New", "Rest" }));
        Assert.That(Names(PolicyEdits.Save(catalog, null, Policy("New"))), Is.EqualTo(new[] { "First", "Mail", "Rest", "New" }));
    }

    [Test]
    public void AddFirst_NameThatIsTaken_GetsANumber()
    {
        var added = PolicyEdits.AddFirst(Of([Calendar("Shop")], Policy("New"), Policy("new (2)")), Policy("New", match: Mail));

        Assert.That(Names(added), Is.EqualTo(new[] { "New (3)", "New", "new (2)" }));
    }

    [Test]
    public void AddFirst_BrokenRule_IsRefused()
    {
        Assert.That(() => PolicyEdits.AddFirst(Three, Policy("New", calendar: "Nowhere")), Throws.TypeOf<InvalidPolicyException>());
    }

    [Test]
    public void Save_Changed_StaysInItsPlace()
    {
        Assert.That(Names(PolicyEdits.Save(Three, 2, Policy("B2"))), Is.EqualTo(new[] { "A", "B2", "C" }));
    }

    [Test]
    public void Save_StoresAndVendorsThatCantBe_AreRefusedAtTheirFields()
    {
        var exception = Assert.Throws<InvalidPolicyException>(() => PolicyEdits.Save(Three, null, Policy("New", match: new PolicyMatch { Stores = [0], Vendors = [7, -1] })))!;

        Assert.That(exception.Problems.Select(problem => (problem.Rule, problem.Field, problem.Arguments[0])), Is.EqualTo(new[]
        {
            (PolicyRule.IdNotPositive, "match.stores", "0"), (PolicyRule.IdNotPositive, "match.vendors", "-1")
        }));
    }

    [Test]
    public void Save_BrokenRules_NamesEachAtItsField()
    {
        var broken = new SlaPolicy(
            "a",
            true,
            string.Empty,
            new PolicyMatch { MinimumPaidTotal = -1 },
            [new SlaTarget(SlaMetric.FirstResponse, 0, TargetTime.Business), new SlaTarget(SlaMetric.NextResponse, -5, TargetTime.Calendar)],
            [100, 50, 50]);

        var exception = Assert.Throws<InvalidPolicyException>(() => PolicyEdits.Save(Three, null, broken))!;

        Assert.That(exception.Problems.Select(problem => (problem.Rule, problem.Field)), Is.EqualTo(new[]
        {
            (PolicyRule.NameTaken, "name"), (PolicyRule.CalendarMissing, "calendar"), (PolicyRule.AmountNegative, "match.minimumPaidTotal"),
            (PolicyRule.TargetOutOfRange, "targets.first_response"), (PolicyRule.TargetOutOfRange, "targets.next_response"),
            (PolicyRule.WarningOutOfRange, "warnings"), (PolicyRule.WarningTwice, "warnings")
        }));
    }

    [Test]
    public void Save_SomebodySavedSince_IsRefusedAndNamesTheNewerVersion()
    {
        var catalog = Replaced(Calendar("Shop"), Calendar("Shop"), Policy("A"), Policy("A", match: Mail));

        var refusal = Assert.Throws<RefusedEditException>(() => PolicyEdits.Save(catalog, 1, Policy("A")))!;

        Assert.That((refusal.Reason, refusal.NewerId), Is.EqualTo((EditRefusal.Outdated, 2)));
    }

    [TestCase(2, -1, "BAC")]
    [TestCase(2, 1, "ACB")]
    [TestCase(1, -1, "ABC")]
    [TestCase(3, 1, "ABC")]
    public void Move_ChangesPlacesWithTheNeighbour(int id, int steps, string order)
    {
        Assert.That(string.Concat(Names(PolicyEdits.Move(Three, id, steps))), Is.EqualTo(order));
    }

    [Test]
    public void Order_EveryOneOnce_IsTaken()
    {
        Assert.That(Names(PolicyEdits.Order(Three, [3, 1, 2])), Is.EqualTo(new[] { "C", "A", "B" }));
    }

    [TestCase(1, 2)]
    [TestCase(1, 2, 2)]
    [TestCase(1, 2, 9)]
    public void Order_NotTheCurrentOnes_IsRefused(params int[] ids)
    {
        Assert.That(() => PolicyEdits.Order(Three, ids), Throws.TypeOf<RefusedEditException>());
    }

    [Test]
    public void Enable_ChangesNothingElse()
    {
        var policies = PolicyEdits.Enable(Three, 2, false).Policies;

        Assert.That(policies.Select(policy => policy.Enabled), Is.EqualTo(new[] { true, false, true }));
    }

    [Test]
    public void Delete_LeavesTheOthers()
    {
        Assert.That(Names(PolicyEdits.Delete(Three, 1)), Is.EqualTo(new[] { "B", "C" }));
    }

    private static IEnumerable<string> Names(SlaSettings settings)
    {
        return settings.Policies.Select(policy => policy.Name);
    }
}
