using NUnit.Framework;
using Nop.Plugin.CustomerCare.Admin.Factories.Settings;
using Nop.Plugin.CustomerCare.Admin.Models.Settings;

namespace Nop.Plugin.CustomerCare.Tests.Admin;

public class SummaryProblemsTests
{
    private static ConfigureModel Good => new() { SummaryFrequency = "daily", SummaryWeekday = "monday", SummaryHour = 7, SummaryStaff = [3] };

    [Test]
    public void Of_GoodSettings_None()
    {
        Assert.That(SummaryProblems.Of(Good, 0), Is.Empty);
        Assert.That(SummaryProblems.Of(Good with { SummaryStaff = [], SummaryAddresses = "boss@example.com" }, 0), Is.Empty);
        Assert.That(SummaryProblems.Of(Good with { SummaryFrequency = "off", SummaryStaff = [] }, 0), Is.Empty);
    }

    [TestCase("SummaryFrequency", "yearly", "monday", 7, null)]
    [TestCase("SummaryWeekday", "daily", "someday", 7, null)]
    [TestCase("SummaryHour", "daily", "monday", 24, null)]
    [TestCase("SummaryHour", "daily", "monday", -1, null)]
    [TestCase("SummaryAddresses", "daily", "monday", 7, "boss@example.com, boss")]
    public void Of_Wrong_NamesTheField(string field, string frequency, string weekday, int hour, string? addresses)
    {
        var model = Good with { SummaryFrequency = frequency, SummaryWeekday = weekday, SummaryHour = hour, SummaryAddresses = addresses };

        Assert.That(SummaryProblems.Of(model, 0).Select(problem => problem.Field), Is.EqualTo(new[] { field }));
        Assert.That(SummaryProblems.Of(model, 2), Is.Empty, "a store that takes it over leaves it out");
    }

    [Test]
    public void Of_OnWithoutAnybody_AsksForSomebody()
    {
        var nobody = Good with { SummaryStaff = [], SummaryAddresses = " " };

        Assert.That(SummaryProblems.Of(nobody, 0).Select(problem => problem.Field), Is.EqualTo(new[] { "SummaryStaff" }));
        Assert.That(
            SummaryProblems.Of(nobody with { SummaryFrequency_OverrideForStore = true, SummaryStaff_OverrideForStore = true, SummaryAddresses_OverrideForStore = true }, 2).Count(), Is.EqualTo(1));
    }
}
