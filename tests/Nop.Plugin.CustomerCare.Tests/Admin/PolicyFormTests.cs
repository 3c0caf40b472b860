using System.Globalization;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Admin.Factories.Policies;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Tests.Admin;

public class PolicyFormTests
{
    private static readonly CultureInfo Polish = CultureInfo.GetCultureInfo("pl-PL");

    private static readonly SlaPolicy Busy = new(
        "Urgent mail",
        false,
        "Shop",
        new PolicyMatch
        {
            Stores = [1, 2],
            Channels = [Channel.Email, Channel.Phone],
            Vendors = [7],
            Roles = ["Registered"],
            Languages = ["pl"],
            Priorities = [Priority.Urgent],
            MinimumPaidTotal = 1000.50m
        },
        [new SlaTarget(SlaMetric.FirstResponse, 90, TargetTime.Calendar), new SlaTarget(SlaMetric.FirstResolution, 1440, TargetTime.Business)],
        [50, 80]);

    [Test]
    public void Read_OfWhatWasWritten_IsTheSamePolicy([Values("en-US", "pl-PL", "ru-RU")] string culture)
    {
        var written = PolicyFormWriter.Write(Busy, CultureInfo.GetCultureInfo(culture));

        var reading = PolicyFormReader.Read(written, CultureInfo.GetCultureInfo(culture));

        Assert.That(reading.Unreadable, Is.Empty);
        Assert.That(SlaPolicyJson.Write(reading.Policy), Is.EqualTo(SlaPolicyJson.Write(Busy)));
    }

    [TestCase("1,5", "hours", 90)]
    [TestCase("1.5", "hours", 90)]
    [TestCase("15", "minutes", 15)]
    [TestCase("0", "hours", 0)]
    [TestCase("-2", "minutes", -2)]
    [TestCase("99999999999", "hours", int.MaxValue)]
    public void Read_Amount_IsInMinutes(string amount, string unit, int minutes)
    {
        Assert.That(Read(amount, unit).Policy.Targets.Select(target => target.Minutes), Is.EqualTo(new[] { minutes }));
    }

    [Test]
    public void Read_BlankRolesAndLanguages_AreNone()
    {
        var form = PolicyFormWriter.Write(Busy, Polish);
        (form.Roles, form.Languages) = ([null!, " "], ["pl", null!]);

        var match = PolicyFormReader.Read(form, Polish).Policy.Match;

        Assert.That((match.Roles.Count, match.Languages.Count), Is.EqualTo((0, 1)));
    }

    [TestCase("two", "hours", PolicyRule.NotANumber)]
    [TestCase("0.001", "hours", PolicyRule.NotWholeMinutes)]
    [TestCase("1.5", "minutes", PolicyRule.NotWholeMinutes)]
    [TestCase("1.000,5", "hours", PolicyRule.NotANumber)]
    public void Read_UnreadableAmount_IsToldAtItsMetric(string amount, string unit, PolicyRule rule)
    {
        var problem = Read(amount, unit).Unreadable.Single();

        Assert.That((problem.Rule, problem.Field), Is.EqualTo((rule, "targets.first_response")));
    }

    [Test]
    public void Read_Warnings_AreSplitAtAnythingBetween()
    {
        var form = PolicyFormWriter.Write(Busy, Polish);
        form.Warnings = "80 %; 50,x";

        var reading = PolicyFormReader.Read(form, Polish);

        Assert.That(reading.Policy.Warnings, Is.EqualTo(new[] { 50, 80 }));
        Assert.That(reading.Unreadable.Single(), Is.EqualTo(new PolicyProblem(PolicyRule.NotANumber, "warnings", ["x"])).Using<PolicyProblem>((left, right) =>
            left.Rule == right.Rule && left.Field == right.Field && left.Arguments.SequenceEqual(right.Arguments)));
    }

    private static PolicyReading Read(string amount, string unit)
    {
        var form = PolicyFormWriter.Write(Busy with { Targets = [] }, Polish);
        form.Targets[0].Amount = amount;
        form.Targets[0].Unit = unit;
        return PolicyFormReader.Read(form, Polish);
    }
}
