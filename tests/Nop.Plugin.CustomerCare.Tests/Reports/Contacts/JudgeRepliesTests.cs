using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Contacts;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Reports.Contacts;

[TestFixture]
public class JudgeRepliesTests
{
    private static readonly TimeSpan Hours = TimeSpan.FromHours(72);
    private static readonly DateTime Later = LogBuilder.Utc("2026-06-01");

    [TestCase("2026-03-02 15:00", ReplyVerdict.Repeated)]
    [TestCase("2026-03-05 09:59:59.9999999", ReplyVerdict.Repeated)]
    [TestCase("2026-03-05 10:00", ReplyVerdict.Enough)]
    [TestCase("2026-03-02 10:00:00.9", ReplyVerdict.Enough)]
    [TestCase("2026-03-02 10:00:01", ReplyVerdict.Repeated)]
    public void Reply_WrittenAgain_CountsWithinTheHoursHalfOpenAndNotInItsOwnSecond(string again, ReplyVerdict verdict)
    {
        var reply = Judge(new LogBuilder().Customer("2026-03-02 09:00").Reply("2026-03-02 10:00").Customer(again)).First;

        Assert.That(reply.Verdict, Is.EqualTo(verdict));
        Assert.That(reply.ContactOnUtc, Is.EqualTo(verdict == ReplyVerdict.Repeated ? LogBuilder.Utc(again) : (DateTime?)null));
    }

    [TestCase("2026-03-05 09:59:59", ReplyVerdict.NotKnownYet)]
    [TestCase("2026-03-05 10:00", ReplyVerdict.Enough)]
    public void Reply_NobodyWrote_IsKnownOnceTheHoursHavePassed(string now, ReplyVerdict verdict)
    {
        Assert.That(Judge(new LogBuilder().Customer("2026-03-02 09:00").Reply("2026-03-02 10:00"), now: now).First.Verdict, Is.EqualTo(verdict));
    }

    [Test]
    public void Reply_WrittenAgain_IsKnownAtOnce()
    {
        var judged = Judge(new LogBuilder().Customer("2026-03-02 09:00").Reply("2026-03-02 10:00").Customer("2026-03-02 11:00"), now: "2026-03-02 12:00");

        Assert.That(judged.First.Verdict, Is.EqualTo(ReplyVerdict.Repeated));
    }

    [Test]
    public void Reply_ThanksMarkedNoReplyNeeded_IsNoContact()
    {
        var log = new LogBuilder().Customer("2026-03-02 09:00").Reply("2026-03-02 10:00").Customer("2026-03-02 11:00").Customer("2026-03-02 11:05");

        Assert.That(Judge(log.Add(InquiryEventKind.NoReplyNeeded, "2026-03-02 12:00")).First.Verdict, Is.EqualTo(ReplyVerdict.Enough));
    }

    [Test]
    public void Reply_OutOfOffice_IsNoContactAndCountsOnceItIsFoundToBeAPersons()
    {
        var log = new LogBuilder().Customer("2026-03-02 09:00").Reply("2026-03-02 10:00").Add(InquiryEventKind.AutomaticReply, "2026-03-02 10:01", actor: ActorKind.Requester);
        Assert.That(Judge(log).First.Verdict, Is.EqualTo(ReplyVerdict.Enough));

        log.Add(InquiryEventKind.MarkedHuman, "2026-03-02 12:00", log.Lines[2].SourceKey);
        Assert.That(Judge(log).First.Verdict, Is.EqualTo(ReplyVerdict.Repeated));
    }

    [Test]
    public void Reply_AnotherOneFollows_TheLaterOneIsJudged()
    {
        var judged = Judge(new LogBuilder().Customer("2026-03-02 09:00").Reply("2026-03-02 10:00").Reply("2026-03-02 10:30").Customer("2026-03-02 11:00"));

        Assert.That(judged.Replies.Select(reply => reply.Verdict), Is.EqualTo(new[] { ReplyVerdict.Continued, ReplyVerdict.Repeated }));
    }

    [Test]
    public void Reply_AnotherOneAfterTheHours_BothAreJudged()
    {
        var judged = Judge(new LogBuilder().Customer("2026-03-02 09:00").Reply("2026-03-02 10:00").Reply("2026-03-05 10:00"));

        Assert.That(judged.Replies.Select(reply => reply.Verdict), Is.EqualTo(new[] { ReplyVerdict.Enough, ReplyVerdict.Enough }));
    }

    [Test]
    public void Reply_NeverLeft_IsNotJudged()
    {
        var log = new LogBuilder().Customer("2026-03-02 09:00").Reply("2026-03-02 10:00").Reply("2026-03-02 13:00").Customer("2026-03-02 14:00");
        log.Add(InquiryEventKind.ReplyUndelivered, "2026-03-02 10:10", log.Lines[1].SourceKey);

        Assert.That(Judge(log).Replies.Select(reply => reply.RepliedOnUtc), Is.EqualTo(new[] { LogBuilder.Utc("2026-03-02 13:00") }));
    }

    [Test]
    public void Reply_OtherInquiryOpened_IsAContactAndSpamOrThanksAreNot()
    {
        var log = new LogBuilder().Customer("2026-03-02 09:00").Reply("2026-03-02 10:00");
        var other = new LogBuilder().Customer("2026-03-03 08:00");
        var contact = Judge(log, others: [other]).First;

        Assert.That((contact.Verdict, contact.ContactInquiryId, contact.ContactOnUtc), Is.EqualTo((ReplyVerdict.Repeated, (long?)2, (DateTime?)LogBuilder.Utc("2026-03-03 08:00"))));
        Assert.That(Judge(log, others: [new LogBuilder().Customer("2026-03-03 08:00").Add(InquiryEventKind.Spam, "2026-03-03 09:00")]).First.Verdict, Is.EqualTo(ReplyVerdict.Enough));
        Assert.That(Judge(log, others: [new LogBuilder().Customer("2026-03-03 08:00").Add(InquiryEventKind.NoReplyNeeded, "2026-03-03 09:00")]).First.Verdict, Is.EqualTo(ReplyVerdict.Enough));
        Assert.That(Judge(log, others: [new LogBuilder().Customer("2026-03-02 08:00").Customer("2026-03-03 08:00")]).First.Verdict, Is.EqualTo(ReplyVerdict.Enough), "it was open before");
    }

    [Test]
    public void Reply_MessageSplitOff_CountsOnceAsTheInquiryItBecame()
    {
        var log = new LogBuilder().Customer("2026-03-02 09:00").Reply("2026-03-02 10:00").Customer("2026-03-02 11:00");
        log.Add(InquiryEventKind.SplitOff, "2026-03-02 12:00", log.Lines[2].SourceKey);
        var became = new LogBuilder().Add(InquiryEventKind.CustomerMessage, "2026-03-02 11:00", "1", ActorKind.Requester);

        Assert.That(Judge(log).First.Verdict, Is.EqualTo(ReplyVerdict.Enough));
        var judged = Judge(log, others: [became]);
        Assert.That(judged.Replies.Select(reply => (reply.Verdict, reply.ContactInquiryId)), Is.EqualTo(new[] { (ReplyVerdict.Repeated, (long?)2) }));
    }

    [Test]
    public void Spam_AndUnanswered_AreNotJudged()
    {
        Assert.That(Try(new LogBuilder().Customer("2026-03-02 09:00").Reply("2026-03-02 10:00").Add(InquiryEventKind.Spam, "2026-03-02 11:00")), Is.Null);
        Assert.That(Try(new LogBuilder().Customer("2026-03-02 09:00")), Is.Null);
    }

    [Test]
    public void FirstContact_OneAnswerThenResolved_IsResolvedOnceTheHoursHavePassed()
    {
        var log = new LogBuilder().Customer("2026-03-02 09:00").Reply("2026-03-02 10:00").Reply("2026-03-02 10:30");
        Assert.That(Judge(log).FirstContact, Is.EqualTo(FirstContact.NotEnded));

        log.Status(InquiryStatus.Resolved, "2026-03-02 11:00");
        Assert.That(Judge(log, now: "2026-03-05 10:29").FirstContact, Is.EqualTo(FirstContact.NotKnownYet));
        Assert.That(Judge(log, now: "2026-03-05 10:30").FirstContact, Is.EqualTo(FirstContact.Resolved));
        Assert.That(Judge(log, others: [new LogBuilder().Customer("2026-03-04 08:00")]).FirstContact, Is.EqualTo(FirstContact.NotResolved));
    }

    [Test]
    public void FirstContact_SecondAnswerOrReopened_IsNotResolved()
    {
        var twice = new LogBuilder().Customer("2026-03-02 09:00").Reply("2026-03-02 10:00").Customer("2026-03-20 09:00").Reply("2026-03-20 10:00");
        Assert.That(Judge(twice.Status(InquiryStatus.Closed, "2026-03-20 11:00")).FirstContact, Is.EqualTo(FirstContact.NotResolved));

        var reopened = new LogBuilder().Customer("2026-03-02 09:00").Reply("2026-03-02 10:00").Status(InquiryStatus.Resolved, "2026-03-02 11:00");
        reopened.Status(InquiryStatus.Open, "2026-03-12 11:00").Status(InquiryStatus.Closed, "2026-03-12 12:00");
        Assert.That(Judge(reopened).FirstContact, Is.EqualTo(FirstContact.NotResolved));
    }

    [Test]
    public void FirstContact_ThanksOpenedItAgain_IsStillResolved()
    {
        var log = new LogBuilder().Customer("2026-03-02 09:00").Reply("2026-03-02 10:00").Status(InquiryStatus.Resolved, "2026-03-02 10:00");
        log.Customer("2026-03-02 11:00").Add(InquiryEventKind.Status, "2026-03-02 11:00", "open", ActorKind.System).Add(InquiryEventKind.NoReplyNeeded, "2026-03-02 12:00");

        Assert.That(Judge(log.Status(InquiryStatus.Closed, "2026-03-02 12:01")).FirstContact, Is.EqualTo(FirstContact.Resolved));
    }

    private static JudgedInquiry Judge(LogBuilder log, string? now = null, LogBuilder[]? others = null) => Try(log, now, others)!;

    private static JudgedInquiry? Try(LogBuilder log, string? now = null, LogBuilder[]? others = null)
    {
        var inquiry = new RepliedInquiry(1, Channel.Email, 1, log.Lines, [.. (others ?? []).Select((other, index) => KeyValuePair.Create(index + 2L, other.Lines))]);
        return JudgeReplies.Of(inquiry, Hours, now is null ? Later : LogBuilder.Utc(now));
    }
}
