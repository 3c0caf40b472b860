using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Sla;

[TestFixture]
public class PolicyChoiceTests
{
    private static readonly InquiryFacts Facts = new() { StoreId = 1, Channel = Channel.Email, Priority = Priority.Urgent, LanguageCode = "pl", Roles = ["Registered"], PaidTotal = 12.5m };

    [Test]
    public void Of_FirstThatMatches_WithTheReasonsOfThoseAbove()
    {
        var choice = PolicyChoice.Of(Catalog(), Facts);

        Assert.That((choice.PolicyId, choice.CalendarId), Is.EqualTo(((int?)3, (int?)9)));
        Assert.That(choice.PassedOver, Is.EqualTo(new[] { new PassedOverPolicy(1, PolicyCondition.Channel), new PassedOverPolicy(2, null) }));
    }

    [Test]
    public void Of_NoneMatches_NoneIsApplied()
    {
        var choice = PolicyChoice.Of(new SlaCatalog([], []), Facts);

        Assert.That(choice.Applied(AppliedCause.Edited).ToString(), Is.EqualTo("none:edited"));
    }

    [Test]
    public void Json_WhatWasWritten_IsReadAgain()
    {
        var choice = PolicyChoice.Of(Catalog(), Facts);
        var read = PolicyChoiceJson.Read(PolicyChoiceJson.Write(choice))!;

        Assert.That((read.PolicyId, read.CalendarId), Is.EqualTo((choice.PolicyId, choice.CalendarId)));
        Assert.That(read.PassedOver, Is.EqualTo(choice.PassedOver));
        Assert.That((read.Facts.Channel, read.Facts.PaidTotal, read.Facts.Roles), Is.EqualTo((Channel.Email, 12.5m, Facts.Roles)));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("by hand")]
    [TestCase("{\"channel\":\"pigeon\",\"priority\":\"normal\"}")]
    public void Json_AnythingElse_IsNoChoice(string? text)
    {
        Assert.That(PolicyChoiceJson.Read(text), Is.Null);
    }

    private static SlaCatalog Catalog()
    {
        return new SlaCatalog(
            [new CalendarVersion(9, 1, BusinessCalendar.Default("Etc/UTC"), 0)],
            [
                Policy(1, true, new PolicyMatch { Channels = [Channel.Phone] }),
                Policy(2, false, PolicyMatch.Everything),
                Policy(3, true, new PolicyMatch { Priorities = [Priority.Urgent], Languages = ["PL"] }),
                Policy(4, true, PolicyMatch.Everything)
            ]);
    }

    private static PolicyVersion Policy(int id, bool enabled, PolicyMatch match)
    {
        return new PolicyVersion(id, 1, new SlaPolicy($"P{id}", enabled, "Default", match, [], []), id);
    }
}
