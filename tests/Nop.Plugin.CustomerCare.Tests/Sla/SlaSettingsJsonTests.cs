using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Sla;

[TestFixture]
public class SlaSettingsJsonTests
{
    private const string Calendar = """{ "name": "Shop", "timeZone": "Europe/Warsaw", "weekly": { "mon": [["09:00","17:00"]] } }""";

    private const string Whole =
        """
        {
          "version": 1,
          "calendars": [{
            "name": "Shop", "timeZone": "Europe/Warsaw",
            "weekly": { "mon": [["09:00","17:00"]], "fri": [["09:00","12:00"],["13:00","17:00"]], "sat": [["22:00","06:00"]] },
            "holidays": ["2026-11-11", "*-12-25"],
            "overrides": { "2026-12-24": [["09:00","13:00"]] },
            "breaks": { "2026-05-04": [["12:00","13:00"]] }
          }],
          "policies": [{
            "name": "Urgent mail", "enabled": true, "calendar": "Shop",
            "match": { "stores": [1], "channels": ["email"], "vendors": [], "roles": [], "languages": ["pl"], "priorities": ["urgent"], "minimumPaidTotal": 1000.0 },
            "targets": [{ "metric": "first_response", "minutes": 60, "time": "business" }],
            "warnings": [50, 80]
          }]
        }
        """;

    private static string WithPolicy(string policy)
    {
        return $$"""{ "version": 1, "calendars": [{{Calendar}}], "policies": [{{policy}}] }""";
    }

    private static IReadOnlyList<string> ProblemsOf(string json)
    {
        return Assert.Throws<SlaSettingsException>(() => SlaSettingsJson.Read(json))!.Problems;
    }

    [Test]
    public void Read_WholeFile_GivesCalendarsAndPolicies()
    {
        var settings = SlaSettingsJson.Read(Whole);

        var policy = settings.Policies.Single();
        Assert.Multiple(() =>
        {
            Assert.That(settings.Calendars.Single().TimeZoneId, Is.EqualTo("Europe/Warsaw"));
            Assert.That(settings.Calendars.Single().Weekly[DayOfWeek.Friday], Has.Count.EqualTo(2));
            Assert.That(policy.Name, Is.EqualTo("Urgent mail"));
            Assert.That(policy.Match.Channels, Is.EqualTo(new[] { Channel.Email }));
            Assert.That(policy.Match.Stores, Is.EqualTo(new[] { 1 }));
            Assert.That(policy.Match.Priorities, Is.EqualTo(new[] { Priority.Urgent }));
            Assert.That(policy.Match.MinimumPaidTotal, Is.EqualTo(1000m));
            Assert.That(policy.Targets, Is.EqualTo(new[] { new SlaTarget(SlaMetric.FirstResponse, 60, TargetTime.Business) }));
            Assert.That(policy.Warnings, Is.EqualTo(new[] { 50, 80 }));
        });
    }

    [Test]
    public void Write_WhatWasRead_ReadsAndWritesTheSame()
    {
        var once = SlaSettingsJson.Write(SlaSettingsJson.Read(Whole));
        var again = SlaSettingsJson.Read(once);

        Assert.Multiple(() =>
        {
            Assert.That(SlaSettingsJson.Write(again), Is.EqualTo(once));
            Assert.That(again.Calendars, Is.EqualTo(SlaSettingsJson.Read(Whole).Calendars));
            Assert.That(once, Does.StartWith("{\n  \"version\": 1,\n").And.EndWith("}\n"));
        });
    }

    [Test]
    public void Read_PoliciesInOrder_KeepsTheOrder()
    {
        static string Policy(string name) => $$"""{ "name": "{{name}}", "calendar": "Shop", "targets": [] }""";

        var settings = SlaSettingsJson.Read(WithPolicy($"{Policy("Second")}, {Policy("A")}, {Policy("First")}"));

        Assert.That(settings.Policies.Select(policy => policy.Name), Is.EqualTo(new[] { "Second", "A", "First" }));
    }

    [Test]
    public void Read_ManyMistakes_NamesThemAllWithTheirPlace()
    {
        var problems = ProblemsOf(
            """
            {
              "version": 1,
              "calendars": [{ "name": "Shop", "timeZone": "Mars/Olympus", "weekly": { "mon": [["09:00","17:00"]] } }],
              "policies": [
                { "name": "A", "calendar": "Shop", "colour": "red", "targets": [{ "metric": "first_reply", "minutes": 0, "time": "always" }] },
                { "name": "a", "calendar": "Other", "match": { "channels": ["fax"], "minimumPaidTotal": -1, "languages": ["polish"] }, "targets": [], "warnings": [50, 100] }
              ]
            }
            """);

        string[] expected =
        [
            "$.calendars[0].timeZone: The time zone \"Mars/Olympus\"", "$.policies[0]: \"colour\"", "$.policies[0].targets[0].metric: must be one of first_response",
            "$.policies[0].targets[0].minutes", "$.policies[0].targets[0].time", "$.policies[1].match.channels[0]", "$.policies[1].match.minimumPaidTotal",
            "$.policies[1].warnings[1]", "policies: the name \"A\"", "no calendar \"Other\"", "\"polish\" is not a two-letter"
        ];
        Assert.Multiple(() =>
        {
            foreach (var start in expected)
                Assert.That(problems, Has.Some.Contains(start));
            Assert.That(problems, Has.Count.EqualTo(expected.Length), string.Join('\n', problems));
        });
    }

    [TestCase("""{ "calendars": [], "policies": [] }""", "\"version\" is missing")]
    [TestCase("""{ "version": 2, "calendars": [], "shapes": [] }""", "$.version: 2")]
    [TestCase("""{ "version": "1", "calendars": [], "policies": [] }""", "$.version: \"1\"")]
    [TestCase("""{ "version": 1, "calendars": [], "policies": [] }""", "at least one")]
    [TestCase("""{ "version": 1, "calendars": {}, "policies": [] }""", "$.calendars: must be a list")]
    [TestCase("""{ "version": 1, "calendars": [], "policies": [], "extra": 1 }""", "\"extra\" is unknown")]
    [TestCase("""[]""", "must be an object")]
    [TestCase("""{ "version": 1, """, "not valid JSON")]
    [TestCase("""{ "version": 1, "calendars": [], "policies": [{ "name": "\ud800", "calendar": "A", "targets": [] }] }""", "not valid Unicode")]
    [TestCase("""{ "version": 1, "calendars": [], "policies": [], "\ud800": 1 }""", "not valid Unicode")]
    [TestCase("", "not valid JSON")]
    public void Read_NotTheFormat_SaysSo(string json, string problem)
    {
        Assert.That(ProblemsOf(json), Has.Some.Contains(problem));
    }

    [TestCase("""{ "name": " ", "calendar": "Shop", "targets": [] }""", "$.policies[0].name: must be a text")]
    [TestCase("""{ "name": "A", "targets": [] }""", "\"calendar\" is missing")]
    [TestCase("""{ "name": "A", "calendar": "Shop" }""", "\"targets\" is missing")]
    [TestCase("""{ "name": "A", "name": "B", "calendar": "Shop", "targets": [] }""", "\"name\" stands there twice")]
    [TestCase("""{ "name": "A", "calendar": "shop", "targets": [] }""", "no calendar \"shop\"; there are \"Shop\"")]
    [TestCase("""{ "name": "A", "calendar": "Shop", "enabled": "yes", "targets": [] }""", "$.policies[0].enabled: must be true or false")]
    [TestCase("""{ "name": "A", "calendar": "Shop", "targets": [{ "metric": "first_response", "minutes": 1.5, "time": "business" }] }""", "minutes: must be a whole number")]
    [TestCase("""{ "name": "A", "calendar": "Shop", "targets": [{ "metric": "first_response", "minutes": 1 }] }""", "\"time\" is missing")]
    [TestCase("""{ "name": "A", "calendar": "Shop", "targets": [{ "metric": "first_response", "minutes": 1, "time": "business" }, { "metric": "first_response", "minutes": 2, "time": "calendar" }] }""", "first_response has 2 targets")]
    [TestCase("""{ "name": "A", "calendar": "Shop", "targets": [], "warnings": [80, 80] }""", "80 percent stands there twice")]
    [TestCase("""{ "name": "A", "calendar": "Shop", "targets": [], "match": { "stores": [0] } }""", "$.policies[0].match.stores[0]: must be a whole number")]
    [TestCase("""{ "name": "A", "calendar": "Shop", "targets": [], "match": { "channel": ["email"] } }""", "\"channel\" is unknown")]
    public void Read_PolicyBreaksARule_NamesValueAndRule(string policy, string problem)
    {
        Assert.That(ProblemsOf(WithPolicy(policy)).Single(), Does.Contain(problem));
    }

    [Test]
    public void Read_TwoCalendarsOfOneName_SaysSo()
    {
        var json = $$"""{ "version": 1, "calendars": [{{Calendar}}, {{Calendar}}], "policies": [] }""";

        Assert.That(ProblemsOf(json), Is.EqualTo(new[] { "calendars: the name \"Shop\" stands there 2 times; names must differ in more than case." }));
    }

    [Test]
    public void Read_MissingWarnings_AreThoseOfAFreshStore()
    {
        Assert.That(SlaSettingsJson.Read(WithPolicy("""{ "name": "A", "calendar": "Shop", "targets": [] }""")).Policies[0].Warnings, Is.EqualTo(new[] { 50, 80 }));
    }
}
