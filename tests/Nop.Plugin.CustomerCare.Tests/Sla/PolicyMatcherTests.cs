using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Sla;

[TestFixture]
public class PolicyMatcherTests
{
    private static readonly InquiryFacts Facts = new()
    {
        StoreId = 1,
        Channel = Channel.Email,
        Priority = Priority.High,
        VendorId = 5,
        LanguageCode = "pl",
        Roles = ["Registered", "Gold"],
        PaidTotal = 1000m
    };

    [Test]
    public void Mismatch_NothingNamed_MatchesEverything()
    {
        Assert.That(PolicyMatcher.Mismatch(PolicyMatch.Everything, Facts), Is.Null);
    }

    [Test]
    public void Mismatch_AllNamedAndMet_Matches()
    {
        var match = new PolicyMatch
        {
            Stores = [2, 1],
            Channels = [Channel.Email],
            Vendors = [5],
            Roles = ["gold"],
            Languages = ["PL"],
            Priorities = [Priority.High],
            MinimumPaidTotal = 1000m
        };

        Assert.That(PolicyMatcher.Mismatch(match, Facts), Is.Null);
    }

    private static IEnumerable<TestCaseData> OneUnmet()
    {
        yield return new TestCaseData(new PolicyMatch { Stores = [2] }, PolicyCondition.Store);
        yield return new TestCaseData(new PolicyMatch { Channels = [Channel.Phone] }, PolicyCondition.Channel);
        yield return new TestCaseData(new PolicyMatch { Vendors = [6] }, PolicyCondition.Vendor);
        yield return new TestCaseData(new PolicyMatch { Roles = ["Silver"] }, PolicyCondition.Role);
        yield return new TestCaseData(new PolicyMatch { Languages = ["en"] }, PolicyCondition.Language);
        yield return new TestCaseData(new PolicyMatch { Priorities = [Priority.Urgent] }, PolicyCondition.Priority);
        yield return new TestCaseData(new PolicyMatch { MinimumPaidTotal = 1000.01m }, PolicyCondition.PaidTotal);
    }

    [TestCaseSource(nameof(OneUnmet))]
    public void Mismatch_OneConditionUnmet_NamesIt(PolicyMatch match, PolicyCondition condition)
    {
        Assert.That(PolicyMatcher.Mismatch(match, Facts), Is.EqualTo(condition));
    }

    [Test]
    public void Mismatch_InquiryOfNoVendor_FailsVendorCondition()
    {
        Assert.That(PolicyMatcher.Mismatch(new PolicyMatch { Vendors = [5] }, Facts with { VendorId = null }), Is.EqualTo(PolicyCondition.Vendor));
    }

    [Test]
    public void NeedsStanding_OnlyForRolesAndTotalsOfEnabledPolicies()
    {
        Assert.That(PolicyMatcher.NeedsStanding([Version(1, new PolicyMatch { Roles = ["Gold"] }, enabled: false)]), Is.False);
        Assert.That(PolicyMatcher.NeedsStanding([Version(1, new PolicyMatch { Roles = ["Gold"] })]), Is.True);
        Assert.That(PolicyMatcher.NeedsStanding([Version(1, new PolicyMatch { MinimumPaidTotal = 1 })]), Is.True);
    }

    private static PolicyVersion Version(int id, PolicyMatch? match = null, bool enabled = true)
    {
        return new PolicyVersion(id, 1, new SlaPolicy($"Policy {id}", enabled, "Default", match ?? PolicyMatch.Everything, [], []), id);
    }
}
