using Nop.Plugin.CustomerCare.Inquiries.Work;
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

    [Test]
    public void Of_FileOfAReply_GoesWithItAloneAndNotWithWhatNeverLeft()
    {
        var at = new DateTime(2026, 3, 2, 10, 0, 0, DateTimeKind.Utc);
        InquiryEvent Line(InquiryEventKind kind, string key, int minute, string? value = null) => new()
        {
            Id = minute, Kind = kind, SourceKey = key, HappenedOnUtc = at.AddMinutes(minute), RecordedOnUtc = at.AddMinutes(minute), Actor = ActorKind.Agent, Body = key, Value = value
        };
        var files = new[] { "note", "sent" }.Select((key, index) => new Attachment(index, 1, key, 50 + index, $"{key}.pdf", 3)).ToLookup(file => file.EventSourceKey);

        var shown = ShownMessages.Of([Line(InquiryEventKind.CustomerMessage, "asked", 0), Line(InquiryEventKind.Note, "note", 1), Line(InquiryEventKind.AgentReply, "sent", 2)], files).ToList();

        Assert.That(shown.Select(message => string.Join(',', message.Files.Select(file => file.FileName))), Is.EqualTo(new[] { "", "sent.pdf" }));
    }
}
