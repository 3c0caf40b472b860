using NUnit.Framework;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Tests.Admin;

public class DurationTextTests
{
    private static readonly DurationUnits English = new("{0} d", "{0} h", "{0} min", "{0} s");

    [TestCase(0, "0 s")]
    [TestCase(59, "59 s")]
    [TestCase(60, "1 min")]
    [TestCase(61, "1 min 1 s")]
    [TestCase(3599, "59 min 59 s")]
    [TestCase(3600, "1 h")]
    [TestCase(8100, "2 h 15 min")]
    [TestCase(8159, "2 h 15 min", Description = "the rest is cut off, so that nobody is promised more than there is")]
    [TestCase(86_400, "24 h")]
    [TestCase(97_200, "27 h")]
    [TestCase(-5, "0 s")]
    public void Of_OpeningTime_NeverSaysDays(long seconds, string expected)
    {
        Assert.That(DurationText.Of(seconds, TargetTime.Business, English), Is.EqualTo(expected));
    }

    [TestCase(86_399, "23 h 59 min")]
    [TestCase(86_400, "1 d")]
    [TestCase(97_200, "1 d 3 h")]
    [TestCase(97_199, "1 d 2 h")]
    public void Of_TimeAroundTheClock_SaysDays(long seconds, string expected)
    {
        Assert.That(DurationText.Of(seconds, TargetTime.Calendar, English), Is.EqualTo(expected));
    }
}
