using Nop.Plugin.CustomerCare.Surveys.Sending;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Surveys.Sending;

[TestFixture]
public class RetryRuleTests
{
    [Test]
    public void NextTryOnUtc_Failures_WaitLongerEachTimeAndEnd()
    {
        var now = new DateTime(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

        Assert.That(Enumerable.Range(1, 4).Select(failures => RetryRule.NextTryOnUtc(failures, now)), Is.EqualTo(new DateTime?[] { now.AddMinutes(5), now.AddMinutes(30), now.AddHours(6), null }));
        Assert.That(() => RetryRule.NextTryOnUtc(0, now), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }
}
