using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Replies;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Replies;

[TestFixture]
public class StateAtReplyTests
{
    private static readonly DateTime At = LogBuilder.Utc("2026-03-02 10:00:00.5");

    [Test]
    public void Of_MessageOfTheSameSecond_WaitsForTheReply()
    {
        var log = new LogBuilder().Customer("2026-03-02 10:00:00.9").Lines;

        Assert.That(StateAtReply.Of(log, At).WaitingSinceOnUtc, Is.EqualTo(log[0].HappenedOnUtc));
    }

    [Test]
    public void Of_WhatCameLater_IsNotKnownYet()
    {
        var log = new LogBuilder().Customer("2026-03-02 09:00").Customer("2026-03-02 10:00:01").Reply("2026-03-02 10:30").Status(InquiryStatus.Closed, "2026-03-02 11:00").Lines;

        var state = StateAtReply.Of(log, At);

        Assert.That((state.Status, state.WaitingSinceOnUtc, state.LastMessageOnUtc), Is.EqualTo((InquiryStatus.New, (DateTime?)log[0].HappenedOnUtc, (DateTime?)log[0].HappenedOnUtc)));
    }

    [Test]
    public void Of_EarlierReplyThatNeverLeft_LeavesTheQuestionOpen()
    {
        var log = new LogBuilder().Customer("2026-03-02 08:00").Reply("2026-03-02 09:00");
        log.Add(InquiryEventKind.ReplyUndelivered, "2026-03-02 10:05", log.Lines[1].SourceKey, ActorKind.System);

        Assert.That(StateAtReply.Of(log.Lines, At).WaitingSinceOnUtc, Is.EqualTo(log.Lines[0].HappenedOnUtc));
        Assert.That(StateAtReply.Of(log.Lines.Take(2), At).WaitingSinceOnUtc, Is.Null);
    }

    [Test]
    public void Of_NothingAskedYet_HasNoBeginning()
    {
        Assert.That(StateAtReply.Of(new LogBuilder().Customer("2026-03-02 10:00:01").Lines, At).CreatedOnUtc, Is.Null);
    }
}
