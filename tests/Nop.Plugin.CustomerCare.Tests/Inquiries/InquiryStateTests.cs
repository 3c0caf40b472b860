using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries;

[TestFixture]
public class InquiryStateTests
{
    [Test]
    public void Of_EmptyLog_NothingKnown()
    {
        Assert.That(InquiryState.Of([]), Is.EqualTo(new InquiryState()));
    }

    [Test]
    public void Of_SecondMessageUnanswered_WaitsSinceTheFirst()
    {
        var state = InquiryState.Of(new LogBuilder().Customer("2026-03-02 12:00").Customer("2026-03-02 10:00").Lines);

        Assert.That(state.WaitingSinceOnUtc, Is.EqualTo(LogBuilder.Utc("2026-03-02 10:00")));
        Assert.That(state.CreatedOnUtc, Is.EqualTo(LogBuilder.Utc("2026-03-02 10:00")));
        Assert.That(state.LastMessageOnUtc, Is.EqualTo(LogBuilder.Utc("2026-03-02 12:00")));
    }

    [Test]
    public void Of_Answered_NobodyWaitsUntilTheNextMessage()
    {
        var log = new LogBuilder().Customer("2026-03-02 10:00").Reply("2026-03-02 11:00");
        Assert.That(InquiryState.Of(log.Lines).WaitingSinceOnUtc, Is.Null);

        Assert.That(InquiryState.Of(log.Customer("2026-03-02 12:00").Lines).WaitingSinceOnUtc, Is.EqualTo(LogBuilder.Utc("2026-03-02 12:00")));
    }

    [TestCase(InquiryStatus.Resolved, false)]
    [TestCase(InquiryStatus.Closed, false)]
    [TestCase(InquiryStatus.Pending, true)]
    [TestCase(InquiryStatus.OnHold, true)]
    public void Of_StatusSet_EndsWaitingOnlyIfItEndsTheInquiry(InquiryStatus status, bool waits)
    {
        var state = InquiryState.Of(new LogBuilder().Customer("2026-03-02 10:00").Status(status, "2026-03-02 11:00").Lines);

        Assert.That((state.Status, state.WaitingSinceOnUtc is not null), Is.EqualTo((status, waits)));
    }

    [Test]
    public void Of_ReplyOrAssignment_LeavesTheStatus()
    {
        var state = InquiryState.Of(new LogBuilder().Customer("2026-03-02 10:00").Status(InquiryStatus.Pending, "2026-03-02 11:00")
            .Reply("2026-03-02 12:00").Add(InquiryEventKind.Assigned, "2026-03-02 13:00", "Anna").Lines);

        Assert.That((state.Status, state.AgentName), Is.EqualTo((InquiryStatus.Pending, "Anna")));
    }

    [Test]
    public void Of_UnknownStatus_ThrowsNamingIt()
    {
        var log = new LogBuilder().Customer("2026-03-02 10:00").Add(InquiryEventKind.Status, "2026-03-02 11:00", "snoozed").Lines;

        Assert.That(() => InquiryState.Of(log), Throws.TypeOf<FormatException>().With.Message.Contains("snoozed"));
    }
}
