using Nop.Plugin.CustomerCare.Calendars;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Calendars;

[TestFixture]
public class CalendarJsonTests
{
    private const string Full = """
        {"name":"Łódź shop","timeZone":"Europe/Warsaw","weekly":{"mon":[["09:00","17:00"]],"fri":[["09:00","12:00"],["13:00","17:00:30"]],"sat":[["22:00","06:00"]],"sun":[["08:00","24:00"]]},"holidays":["2026-11-11","*-02-29","*-12-25"],"overrides":{"2026-12-24":[["09:00","13:00"]],"2026-12-31":[]},"breaks":{"2026-05-04":[["12:00","13:00"]]}}
        """;

    [Test]
    public void Write_WhatWasRead_IsTheSameText() =>
        Assert.That(CalendarJson.Write(CalendarJson.Read(Full)), Is.EqualTo(Full.Trim()));

    [Test]
    public void Read_WhatWasWritten_IsEqual()
    {
        var calendar = BusinessCalendar.Default("Asia/Kolkata");
        Assert.That(CalendarJson.Read(CalendarJson.Write(calendar)), Is.EqualTo(calendar));
    }

    [TestCase("""{"name":"A","timeZone":"UTC","weekly":{"mon":[["09:00","17:00"]]},"colour":"red"}""", "UnknownMember", "", "colour")]
    [TestCase("""{"name":"A","timeZone":"UTC","weekly":{"monday":[["09:00","17:00"]]}}""", "UnknownDay", "weekly", "monday")]
    [TestCase("""{"name":"A","timeZone":"UTC","weekly":{"mon":[["08:00","09:00"],["9:00","17:00"]]}}""", "NotATime", "weekly.mon[1]", "9:00")]
    [TestCase("""{"name":"A","timeZone":"UTC","weekly":{"mon":[["24:00","17:00"]]}}""", "NotATime", "weekly.mon[0]", "24:00")]
    [TestCase("""{"name":"A","timeZone":"UTC","weekly":{"mon":[["09:00","24:01"]]}}""", "NotATime", "weekly.mon[0]", "24:01")]
    [TestCase("""{"name":"A","timeZone":"UTC","weekly":{"mon":[["09:00","17:60"]]}}""", "NotATime", "weekly.mon[0]", "17:60")]
    [TestCase("""{"name":"A","timeZone":"UTC","weekly":{"mon":[["09:00"]]}}""", "NotAPair", "weekly.mon[0]", "[\"09:00\"]")]
    [TestCase("""{"name":"A","timeZone":"UTC","weekly":{"mon":["09:00"]}}""", "NotAPair", "weekly.mon[0]", "\"09:00\"")]
    [TestCase("""{"name":"A","timeZone":"UTC","weekly":{"mon":[[9,"17:00"]]}}""", "WrongKind", "weekly.mon[0]", "9", "String")]
    [TestCase("""{"name":"A","timeZone":"UTC","weekly":[]}""", "WrongKind", "weekly", "[]", "Object")]
    [TestCase("""{"name":"A","timeZone":"UTC","weekly":{"mon":[],"mon":[["09:00","17:00"]]}}""", "Repeated", "weekly", "mon")]
    [TestCase("""{"name":"A","timeZone":"UTC","holidays":["2028-02-29","2026-02-29"]}""", "NotAHoliday", "holidays[1]", "2026-02-29")]
    [TestCase("""{"name":"A","timeZone":"UTC","holidays":["*-02-30"]}""", "NotAHoliday", "holidays[0]", "*-02-30")]
    [TestCase("""{"name":"A","timeZone":"UTC","holidays":"*-02-28"}""", "WrongKind", "holidays", "\"*-02-28\"", "Array")]
    [TestCase("""{"name":"A","timeZone":"UTC","overrides":{"24.12.2026":[]}}""", "NotADate", "overrides", "24.12.2026")]
    [TestCase("""{"name":"A","timeZone":"UTC","breaks":{"2026-12-24":[["12:00","x"]]}}""", "NotATime", "breaks.2026-12-24[0]", "x")]
    [TestCase("""{"name":1,"timeZone":"UTC"}""", "WrongKind", "name", "1", "String")]
    [TestCase("""[]""", "WrongKind", "", "[]", "Object")]
    public void Read_IllFormed_IsRefusedNamingRuleFieldAndValue(string json, string rule, string field, params string[] arguments)
    {
        var problem = Assert.Throws<InvalidCalendarException>(() => CalendarJson.Read(json))!.Problems.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(problem.Rule.ToString(), Is.EqualTo(rule));
            Assert.That(problem.Field, Is.EqualTo(field));
            Assert.That(problem.Arguments, Is.EqualTo(arguments));
            Assert.That(problem.ToString(), Does.StartWith(field).And.Contains(arguments[0]));
        }
    }

    [TestCase("""{"name":""")]
    [TestCase("""{"name":"\ud800"}""")]
    [TestCase("""{"\udc00":1}""")]
    public void Read_NoJson_IsRefused(string json)
    {
        var exception = Assert.Throws<InvalidCalendarException>(() => CalendarJson.Read(json));
        Assert.That(exception!.Problems.Single().Rule, Is.EqualTo(CalendarRule.NotJson));
    }
}
