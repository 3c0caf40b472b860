using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Following;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Following;

[TestFixture]
public class ShownMessagesTests
{
    [Test]
    public void Of_EveryKindOfLine_OnlyWhatHumansWroteToEachOther()
    {
        var log = Enum.GetValues<InquiryEventKind>().Select((kind, place) => Line(kind, place)).ToList();

        var shown = ShownMessages.Of(log).ToList();

        Assert.That(shown.Select(message => (message.IsFromShop, message.Text)), Is.EqualTo(new[] { (false, "CustomerMessage"), (true, (string?)"AgentReply") }));
    }

    [TestCase(InquiryEventKind.AgentReply, InquiryEventKind.ReplyUndelivered)]
    [TestCase(InquiryEventKind.CustomerMessage, InquiryEventKind.SplitOff)]
    [TestCase(InquiryEventKind.CustomerMessage, InquiryEventKind.MarkedAutomatic)]
    public void Of_LineThatWasTakenBackOrMoved_IsGone(InquiryEventKind kind, InquiryEventKind correction)
    {
        var line = Line(kind, 1);

        Assert.That(ShownMessages.Of([line]).Count(), Is.EqualTo(1));
        Assert.That(ShownMessages.Of([line, Line(correction, 2) with { Value = line.SourceKey }]), Is.Empty);
    }

    [Test]
    public void Of_AutomaticMailThatAHumanWroteAfterAll_IsThere()
    {
        var line = Line(InquiryEventKind.AutomaticReply, 1) with { Actor = ActorKind.Requester };

        Assert.That(ShownMessages.Of([line, Line(InquiryEventKind.MarkedHuman, 2) with { Value = line.SourceKey }]).Single().IsFromShop, Is.False);
    }

    [TestCase(InquiryEventKind.CustomerMessage, MessageDoor.ByHand, true)]
    [TestCase(InquiryEventKind.AgentReply, MessageDoor.ByHand, true)]
    [TestCase(InquiryEventKind.AgentReply, MessageDoor.Elsewhere, true)]
    [TestCase(InquiryEventKind.AgentReply, MessageDoor.Mailbox, true)]
    [TestCase(InquiryEventKind.AgentReply, MessageDoor.ReturnRequest, true)]
    [TestCase(InquiryEventKind.CustomerMessage, MessageDoor.ReturnRequest, false)]
    [TestCase(InquiryEventKind.CustomerMessage, MessageDoor.StatusPage, false)]
    [TestCase(InquiryEventKind.AgentReply, MessageDoor.InquiryPage, false)]
    [TestCase(InquiryEventKind.AgentReply, MessageDoor.OrderNote, false)]
    [TestCase(InquiryEventKind.AgentReply, MessageDoor.AdminEmail, false)]
    public void Of_WhatStaffNotedOfATalk_ShowsThatThereWasOneAndNotTheirWords(InquiryEventKind kind, MessageDoor door, bool isHidden)
    {
        var message = ShownMessages.Of([Line(kind, 1) with { Door = door, Body = "Furious, careful!" }]).Single();

        Assert.That(message.Text, Is.EqualTo(isHidden ? null : "Furious, careful!"));
    }

    [Test]
    public void Of_ReplyWrittenRich_IsCleanOnceMore()
    {
        var reply = Line(InquiryEventKind.AgentReply, 1) with { Html = "<p onclick=x>Hello <b>Ewa</b><script>alert(1)</script><a href=\"javascript:x\">here</a></p>" };

        Assert.That(ShownMessages.Of([reply]).Single().Html, Does.StartWith("<p>Hello <b>Ewa</b>").And.Not.Contain("script").And.Not.Contain("onclick"));
        Assert.That(ShownMessages.Of([reply with { Door = MessageDoor.Elsewhere }]).Single().Html, Is.Null);
        Assert.That(ShownMessages.Of([reply with { Kind = InquiryEventKind.CustomerMessage }]).Single().Html, Is.Null);
    }

    private static InquiryEvent Line(InquiryEventKind kind, int place)
    {
        var at = LogBuilder.Utc("2026-03-02 10:00").AddMinutes(place);
        return new InquiryEvent
        {
            Id = place, Kind = kind, HappenedOnUtc = at, RecordedOnUtc = at, Actor = ActorKind.Agent, SourceKey = $"k{place}", Body = kind.ToString()
        };
    }
}
