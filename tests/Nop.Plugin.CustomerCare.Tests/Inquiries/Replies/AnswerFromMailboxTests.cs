using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Replies;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using Nop.Plugin.CustomerCare.Tests.Inquiries.Work;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Replies;

[TestFixture]
public class AnswerFromMailboxTests
{
    private WorkDesk _desk = null!;
    private Inquiry _asked = null!;

    [SetUp]
    public async Task SetUp()
    {
        _desk = await WorkDesk.OpenAsync();
        var opening = (await _desk.Store.ReadLogAsync(1))[0];
        _asked = _desk.Store.Inquiries[0] = _desk.Store.Inquiries[0] with { SourceKey = opening.SourceKey };
    }

    [Test]
    public async Task ExecuteAsync_Waiting_CountsAtThatMomentOnce()
    {
        Assert.That((await Answer().ReadAsync(_asked))!.IsWaiting, Is.True);

        Assert.That(await Answer().ExecuteAsync(_asked), Is.True);
        Assert.That(await Answer().ExecuteAsync(_asked), Is.False);

        var line = (await _desk.Store.ReadLogAsync(1)).Single(line => line.Kind == InquiryEventKind.AgentReply);
        Assert.That((line.Door, line.HappenedOnUtc, line.Body), Is.EqualTo(((MessageDoor?)MessageDoor.Mailbox, _desk.Clock.NowUtc, (string?)null)));
        Assert.That((await _desk.ClockAsync(1, SlaMetric.FirstResponse)).FinishedOnUtc, Is.EqualTo(_desk.Clock.NowUtc));
        Assert.That((await Answer().ReadAsync(_asked))!.Answer!.SourceKey, Is.EqualTo(line.SourceKey));
    }

    [Test]
    public async Task ExecuteAsync_AnsweredElsewhereSince_SaysByWhomAndAddsNothing()
    {
        await _desk.ReplyAsync(1, "2026-03-02 11:00");

        Assert.That(await Answer().ExecuteAsync(_asked), Is.False);
        Assert.That((await Answer().ReadAsync(_asked))!.Answer!.HappenedOnUtc, Is.EqualTo(LogBuilder.Utc("2026-03-02 11:00")));
    }

    [Test]
    public async Task ExecuteAsync_LaterMessage_IsNotAnsweredByTheMailOfTheFirst()
    {
        await _desk.ReplyAsync(1, "2026-03-02 11:00");
        await _desk.AskAsync(1, "2026-03-02 11:30");

        Assert.That(await Answer().ExecuteAsync(_asked), Is.False);
        Assert.That((await _desk.Store.FindAsync(1))!.WaitingSinceOnUtc, Is.EqualTo(LogBuilder.Utc("2026-03-02 11:30")));
    }

    [Test]
    public async Task ExecuteAsync_ReplyThatNeverLeft_IsNoAnswer()
    {
        await new TakeBackReply(_desk.Store, _desk.Clock).ExecuteAsync(1, await _desk.ReplyAsync(1, "2026-03-02 11:00"));

        Assert.That(await Answer().ExecuteAsync(_asked), Is.True);
    }

    [Test]
    public async Task ExecuteAsync_Closed_NobodyWaits()
    {
        await _desk.StatusAsync(1, InquiryStatus.Closed);

        Assert.That(await Answer().ExecuteAsync(_asked), Is.False);
        var question = await Answer().ReadAsync(_asked);
        Assert.That((question!.Answer, question.IsWaiting), Is.EqualTo(((InquiryEvent?)null, false)));
    }

    [Test]
    public async Task ExecuteAsync_Merged_CountsWhereItGoesOn()
    {
        await _desk.Merge().ExecuteAsync(WorkDesk.Form(1), 2);

        Assert.That(await Answer().ExecuteAsync(_asked), Is.True);
        Assert.That(await _desk.KindsAsync(1), Has.No.Member(InquiryEventKind.AgentReply));
        Assert.That(await _desk.KindsAsync(2), Has.Exactly(1).EqualTo(InquiryEventKind.AgentReply));
        Assert.That(await Answer().ExecuteAsync(_asked), Is.False);
    }

    [Test]
    public async Task ReadAsync_MadeAnonymous_IsGone()
    {
        Assert.That(await Answer().ReadAsync(_asked with { AnonymisedOnUtc = _desk.Clock.NowUtc }), Is.Null);
    }

    private AnswerFromMailbox Answer()
    {
        return new AnswerFromMailbox(_desk.Store, _desk.Clock);
    }
}
