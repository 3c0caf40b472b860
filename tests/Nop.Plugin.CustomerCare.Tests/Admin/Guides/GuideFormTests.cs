using System.Globalization;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Calendars;
using Nop.Plugin.CustomerCare.Admin.Guides;
using Nop.Plugin.CustomerCare.Admin.Models.Guides;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;

namespace Nop.Plugin.CustomerCare.Tests.Admin.Guides;

public class GuideFormTests
{
    private static readonly BusinessCalendar Installed = BusinessCalendar.Default("Etc/UTC");

    [Test]
    public void ReadHours_WeekZoneAndCountry_IsACalendarWithTheHolidaysOfThreeYears()
    {
        var reading = GuideHoursReader.Read(Hours("Europe/Warsaw", "poland", "9-13, 14-17:30", "", "10–18"), Installed, 2026);

        Assert.That(reading.IsGood, Is.True);
        var calendar = reading.Calendar!;
        Assert.That((calendar.Name, calendar.TimeZoneId), Is.EqualTo(("Default", "Europe/Warsaw")));
        Assert.That(WeekText.Of(calendar, CultureInfo.InvariantCulture), Is.EqualTo(new[] { "Mon 09:00–13:00, 14:00–17:30", "Wed 10:00–18:00" }));
        Assert.That(new[] { new DateOnly(2026, 5, 3), new DateOnly(2027, 5, 3), new DateOnly(2028, 5, 3) }.Select(calendar.IsHoliday), Is.All.True);
        Assert.That(calendar.IsHoliday(new DateOnly(2029, 5, 3)), Is.False);
    }

    [Test]
    public void ReadHours_WrongEntries_NameTheirFields()
    {
        var reading = GuideHoursReader.Read(Hours("Nowhere/Town", "atlantis", "9-25", "17-9-1"), Installed, 2026);

        Assert.That(reading.IsGood, Is.False);
        Assert.That(reading.Problems.Select(problem => problem.Field).Distinct(), Is.EquivalentTo(new[] { "TimeZoneId", "Country", "Week[0]", "Week[1]" }));
    }

    [Test]
    public void ReadHours_NeverOpen_IsRefused()
    {
        Assert.That(GuideHoursReader.Read(Hours("Europe/Warsaw", null, ""), Installed, 2026).Problems.Select(problem => problem.Field), Is.EqualTo(new[] { "Week" }));
    }

    [Test]
    public void Targets_WrittenAndRead_AreTheSame()
    {
        var policy = SlaDefaults.Policy("Default");
        policy = policy with { Targets = [policy.Targets[0], new SlaTarget(SlaMetric.NextResponse, 120, TargetTime.Business), .. policy.Targets.Skip(1)] };
        var culture = CultureInfo.GetCultureInfo("pl-PL");
        var (read, problems) = GuideTargetsReader.Read(GuideTargetsReader.Write(policy, culture), policy, culture);

        Assert.That(problems, Is.Empty);
        Assert.That(SlaPolicyJson.Write(read), Is.EqualTo(SlaPolicyJson.Write(policy)));
    }

    [Test]
    public void WriteTargets_NothingPromisedToThoseWhoWriteAgain_SuggestsTheFirstAnswersTime()
    {
        var form = GuideTargetsReader.Write(SlaDefaults.Policy("Default"), CultureInfo.InvariantCulture);

        Assert.That((form.FirstResponse, form.NextResponse, form.Resolution), Is.EqualTo(("4", "4", "24")));
    }

    [TestCase("3", 180)]
    [TestCase(" ", null)]
    public void ReadTargets_FurtherAnswer_IsPromisedWhereItWasTyped(string typed, int? minutes)
    {
        var (policy, problems) = GuideTargetsReader.Read(new GuideTargetsFormModel { FirstResponse = "4", NextResponse = typed }, SlaDefaults.Policy("Default"), CultureInfo.InvariantCulture);

        Assert.That(problems, Is.Empty);
        Assert.That(policy.Targets.FirstOrDefault(target => target.Metric == SlaMetric.NextResponse)?.Minutes, Is.EqualTo(minutes));
    }

    [TestCase("1,5", 90)]
    [TestCase("1.5", 90)]
    [TestCase(" 8 ", 480)]
    public void ReadTargets_Hours_AreMinutes(string typed, int minutes)
    {
        var (policy, problems) = GuideTargetsReader.Read(new GuideTargetsFormModel { FirstResponse = typed }, SlaDefaults.Policy("Default"), CultureInfo.GetCultureInfo("pl-PL"));

        Assert.That(problems, Is.Empty);
        Assert.That(policy.Targets, Is.EqualTo(new[] { new SlaTarget(SlaMetric.FirstResponse, minutes, TargetTime.Business) }));
        Assert.That(policy.Warnings, Is.EqualTo(new[] { 50, 80 }));
    }

    [TestCase("0", "4", "24", "FirstResponse")]
    [TestCase("4", "later", "24", "NextResponse")]
    [TestCase("4", null, "soon", "Resolution")]
    [TestCase("4", null, "-1", "Resolution")]
    [TestCase("0.001", null, null, "FirstResponse")]
    public void ReadTargets_WrongEntries_NameTheirFields(string first, string? further, string? resolution, string field)
    {
        var form = new GuideTargetsFormModel { FirstResponse = first, NextResponse = further, Resolution = resolution };

        Assert.That(GuideTargetsReader.Read(form, SlaDefaults.Policy("Default"), CultureInfo.InvariantCulture).Problems.Select(problem => problem.Field), Is.EqualTo(new[] { field }));
    }

    [TestCase(null, null)]
    [TestCase(" ", null)]
    [TestCase("250", 250)]
    public void CapOf_Typed_IsRead(string? typed, int? cap)
    {
        Assert.That(SaveGuideSurvey.CapOf(new GuideSurveyFormModel { DailyCap = typed }), Is.EqualTo((cap, (FieldProblem?)null)));
    }

    [TestCase("0")]
    [TestCase("-3")]
    [TestCase("many")]
    [TestCase("1.5")]
    public void CapOf_NoNumberOfMails_IsRefusedAtItsField(string typed)
    {
        Assert.That(SaveGuideSurvey.CapOf(new GuideSurveyFormModel { DailyCap = typed }).Problem?.Field, Is.EqualTo("DailyCap"));
    }

    [Test]
    public void Moments_AreNowFridayAndSaturdayAhead()
    {
        var time = BusinessTime.For(BusinessCalendar.Default("Europe/Warsaw"));

        Assert.That(
            GuideMoments.After(LogBuilder.Utc("2026-11-27 15:30"), time),
            Is.EqualTo(new[] { LogBuilder.Utc("2026-11-27 15:30"), LogBuilder.Utc("2026-11-28 11:00"), LogBuilder.Utc("2026-12-04 15:00") }));
    }

    private static GuideHoursFormModel Hours(string zone, string? country, params string?[] week)
    {
        return new GuideHoursFormModel { TimeZoneId = zone, Country = country, Week = [.. week] };
    }
}
