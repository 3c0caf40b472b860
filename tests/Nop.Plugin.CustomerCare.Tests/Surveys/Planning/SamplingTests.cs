using Nop.Plugin.CustomerCare.Surveys.Planning;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Surveys.Planning;

[TestFixture]
public class SamplingTests
{
    private static readonly long[] Orders = [.. Enumerable.Range(1, 20_000).Select(id => (long)id)];

    [Test]
    public void Takes_AShare_IsThatShareOfManyOrders()
    {
        Assert.That(Orders.Count(id => Sampling.Takes(1, id, 30)) / (double)Orders.Length, Is.EqualTo(0.3).Within(0.015));
        Assert.That(Orders.Count(id => Sampling.Takes(1, id, 0)), Is.Zero);
        Assert.That(Orders.All(id => Sampling.Takes(1, id, 100)), Is.True);
    }

    [Test]
    public void Takes_SameOrderAgain_SameSideAndALargerShareOnlyAdds()
    {
        Assert.That(Orders.Where(id => Sampling.Takes(7, id, 20) != Sampling.Takes(7, id, 20)), Is.Empty);
        Assert.That(Orders.Where(id => Sampling.Takes(7, id, 20) && !Sampling.Takes(7, id, 21)), Is.Empty);
    }

    [Test]
    public void Takes_AnotherSurvey_ChoosesOthers()
    {
        Assert.That(Orders.Count(id => Sampling.Takes(1, id, 50) == Sampling.Takes(2, id, 50)) / (double)Orders.Length, Is.EqualTo(0.5).Within(0.02));
    }
}
