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

    [TestCase("""{"name":"A","timeZone":"UTC","weekly":{"mon":[["09:00","17:00"]]},"colour":"red"}""", "\"colour\"")]
    [TestCase("""{"name":"A","timeZone":"UTC","weekly":{"monday":[["09:00","17:00"]]}}""", "\"monday\"")]
    [TestCase("""{"name":"A","timeZone":"UTC","weekly":{"mon":[["9:00","17:00"]]}}""", "\"9:00\"")]
    [TestCase("""{"name":"A","timeZone":"UTC","weekly":{"mon":[["24:00","17:00"]]}}""", "\"24:00\"")]
    [TestCase("""{"name":"A","timeZone":"UTC","weekly":{"mon":[["09:00","24:01"]]}}""", "\"24:01\"")]
    [TestCase("""{"name":"A","timeZone":"UTC","weekly":{"mon":[["09:00","17:60"]]}}""", "\"17:60\"")]
    [TestCase("""{"name":"A","timeZone":"UTC","weekly":{"mon":[["09:00"]]}}""", "[\"09:00\"]")]
    [TestCase("""{"name":"A","timeZone":"UTC","weekly":{"mon":["09:00","17:00"]}}""", "weekly mon")]
    [TestCase("""{"name":"A","timeZone":"UTC","weekly":{"mon":[[9,17]]}}""", "weekly mon: 9")]
    [TestCase("""{"name":"A","timeZone":"UTC","weekly":[]}""", "weekly must be a JSON object")]
    [TestCase("""{"name":"A","timeZone":"UTC","weekly":{"mon":[],"mon":[["09:00","17:00"]]}}""", "\"mon\" is there twice")]
    [TestCase("""{"name":"A","timeZone":"UTC","holidays":["2026-02-29"]}""", "\"2026-02-29\"")]
    [TestCase("""{"name":"A","timeZone":"UTC","holidays":["*-02-30"]}""", "\"*-02-30\"")]
    [TestCase("""{"name":"A","timeZone":"UTC","overrides":{"24.12.2026":[]}}""", "\"24.12.2026\"")]
    [TestCase("""{"name":1,"timeZone":"UTC"}""", "name: 1")]
    [TestCase("""[]""", "JSON object")]
    [TestCase("""{"name":""", "not valid JSON")]
    public void Read_IllFormed_IsRefusedNamingTheValue(string json, string words)
    {
        var exception = Assert.Throws<InvalidCalendarException>(() => CalendarJson.Read(json));
        Assert.That(exception!.Problems, Has.Some.Contains(words));
    }
}
