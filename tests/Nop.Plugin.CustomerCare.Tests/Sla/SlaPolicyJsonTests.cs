using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Sla;

[TestFixture]
public class SlaPolicyJsonTests
{
    private const string Urgent =
        """
        {"name":"Żółty \"now\"","enabled":false,"calendar":"Shop","match":{"stores":[1],"channels":["contact_form","email"],"vendors":[],"roles":["Vip"],"languages":["pl"],"priorities":["urgent"],"minimumPaidTotal":1000},"targets":[{"metric":"first_response","minutes":60,"time":"business"}],"warnings":[50,80]}
        """;

    private static SlaPolicy Policy(decimal? total)
    {
        var match = new PolicyMatch
        {
            Stores = [1],
            Channels = [Channel.ContactForm, Channel.Email],
            Roles = ["Vip"],
            Languages = ["pl"],
            Priorities = [Priority.Urgent],
            MinimumPaidTotal = total
        };
        return new SlaPolicy("Żółty \"now\"", false, "Shop", match, [new SlaTarget(SlaMetric.FirstResponse, 60, TargetTime.Business)], [50, 80]);
    }

    [Test]
    public void Write_WholePolicy_HasTheFilesMembersInOrder()
    {
        Assert.That(SlaPolicyJson.Write(Policy(1000.00m)), Is.EqualTo(Urgent.Trim()));
    }

    [Test]
    public void Read_WhatWasWritten_GivesTheSameText()
    {
        Assert.That(SlaPolicyJson.Write(SlaPolicyJson.Read(SlaPolicyJson.Write(Policy(0.10m)))), Is.EqualTo(SlaPolicyJson.Write(Policy(0.1m))));
    }

    [Test]
    public void Read_OnlyWhatIsRequired_FillsInTheDefaults()
    {
        var policy = SlaPolicyJson.Read("""{"name":"All","calendar":"Shop","targets":[{"metric":"first_resolution","minutes":1,"time":"calendar"}]}""");

        Assert.Multiple(() =>
        {
            Assert.That(policy.Enabled, Is.True);
            Assert.That(policy.Match.MinimumPaidTotal, Is.Null);
            Assert.That(policy.Match.Channels, Is.Empty);
            Assert.That(policy.Warnings, Is.EqualTo(new[] { 50, 80 }));
            Assert.That(policy.Targets, Is.EqualTo(new[] { new SlaTarget(SlaMetric.FirstResolution, 1, TargetTime.Calendar) }));
        });
    }

    [TestCase("null", "null")]
    [TestCase("[]", "policy")]
    [TestCase("""{"name":"A","calendar":"Shop"}""", "targets")]
    [TestCase("""{"name":null,"calendar":"Shop","targets":[]}""", "name")]
    [TestCase("""{"name":"A","calendar":"Shop","targets":[],"colour":"red"}""", "colour")]
    [TestCase("""{"name":"A","calendar":"Shop","targets":[{"metric":"first_reply","minutes":1,"time":"business"}]}""", "first_reply")]
    [TestCase("""{"name":"A","calendar":"Shop","targets":[{"metric":"first_response","minutes":1.5,"time":"business"}]}""", "minutes")]
    [TestCase("""{"name":"A","calendar":"Shop","targets":[null]}""", "targets")]
    [TestCase("""{"name":"A","calendar":"Shop","targets":[],"match":{"channels":[null]}}""", "channels")]
    [TestCase("""{"name":"A","calendar":"Shop","targets":[],"match":{"channel":["email"]}}""", "channel")]
    public void Read_NotAPolicy_SaysWhatIsWrong(string json, string named)
    {
        Assert.That(() => SlaPolicyJson.Read(json), Throws.TypeOf<FormatException>().With.Message.Contains(named));
    }
}
