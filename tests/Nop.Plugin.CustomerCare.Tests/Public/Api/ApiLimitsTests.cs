using Nop.Plugin.CustomerCare.Public.Api;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Public.Api;

public class ApiLimitsTests
{
    [Test]
    public void Take_MoreThanAKeyMay_WaitsAndOtherKeysDoNot()
    {
        using var limits = new ApiLimits();
        for (var request = 0; request < ApiLimits.REQUESTS; request++)
            Assert.That(limits.Take(1), Is.Null);

        Assert.That(limits.Take(1), Is.InRange(TimeSpan.Zero, TimeSpan.FromMinutes(1)));
        Assert.That(limits.Take(2), Is.Null);
    }

    [Test]
    public void TakeStranger_MoreThanANetworkMay_WaitsAndOtherNetworksDoNot()
    {
        using var limits = new ApiLimits();
        for (var request = 0; request < ApiLimits.STRANGERS; request++)
            Assert.That(limits.TakeStranger("10.1.2.0/24"), Is.Null);

        Assert.That(limits.TakeStranger("10.1.2.0/24"), Is.InRange(TimeSpan.Zero, TimeSpan.FromMinutes(1)));
        Assert.That(limits.TakeStranger("10.1.3.0/24"), Is.Null);
        Assert.That(limits.TakeStranger(null), Is.Null);
    }
}
