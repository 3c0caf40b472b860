using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Work;

[TestFixture]
public class RecordAnswerElsewhereTests
{
    private WorkDesk _desk = null!;

    [SetUp]
    public async Task SetUp()
    {
        _desk = await WorkDesk.OpenAsync();
    }

    [Test]
    public async Task ExecuteAsync_ByPhone_StopsTheClockAtThatTimeOnce()
    {
        var form = WorkDesk.Form(1);

        Assert.That(await Record().ExecuteAsync(form, AnswerWay.Phone, LogBuilder.Utc("2026-03-02 11:30"), " Told her. \r\nAll fine. "), Is.True);
        Assert.That(await Record().ExecuteAsync(form, AnswerWay.Phone, LogBuilder.Utc("2026-03-02 11:30"), " Told her. \r\nAll fine. "), Is.False);

        var line = (await _desk.Store.ReadLogAsync(1)).Single(line => line.Kind == InquiryEventKind.AgentReply);
        Assert.That((line.Door, line.Value, line.Body, line.ActorName, line.HappenedOnUtc, line.RecordedOnUtc), Is.EqualTo((
            (MessageDoor?)MessageDoor.Elsewhere, "phone", "Told her. \nAll fine.", "Ewa", LogBuilder.Utc("2026-03-02 11:30"), LogBuilder.Utc("2026-03-02 12:00"))));
        Assert.That((await _desk.ClockAsync(1, SlaMetric.FirstResponse)).FinishedOnUtc, Is.EqualTo(LogBuilder.Utc("2026-03-02 11:30")));
    }

    [TestCase(null)]
    [TestCase(" ")]
    public async Task ExecuteAsync_WithoutWords_Counts(string? text)
    {
        await Record().ExecuteAsync(WorkDesk.Form(1), AnswerWay.InPerson, LogBuilder.Utc("2026-03-02 09:00"), text);

        Assert.That((await _desk.Store.ReadLogAsync(1)).Single(line => line.Kind == InquiryEventKind.AgentReply).Body, Is.Null);
        Assert.That((await _desk.Store.FindAsync(1))!.WaitingSinceOnUtc, Is.Null, "asked and answered in one second");
    }

    [TestCase("2026-03-02 12:00:01", WorkRefusal.InTheFuture)]
    [TestCase("2026-03-02 08:59:59", WorkRefusal.BeforeAsked)]
    public async Task ExecuteAsync_AtATimeThatCannotBe_IsRefused(string at, WorkRefusal reason)
    {
        var refused = Assert.ThrowsAsync<WorkRefusedException>(() => Record().ExecuteAsync(WorkDesk.Form(1), AnswerWay.Chat, LogBuilder.Utc(at)));

        Assert.That(refused!.Reason, Is.EqualTo(reason));
        Assert.That(await _desk.KindsAsync(1), Has.No.Member(InquiryEventKind.AgentReply));
    }

    [Test]
    public async Task ExecuteAsync_MergedInquiry_IsRefusedAndNamesTheSurvivor()
    {
        await _desk.Merge().ExecuteAsync(WorkDesk.Form(1), 2);

        var refused = Assert.ThrowsAsync<WorkRefusedException>(() => Record().ExecuteAsync(WorkDesk.Form(1), AnswerWay.Phone, _desk.Clock.NowUtc));

        Assert.That((refused!.Reason, refused.OtherId), Is.EqualTo((WorkRefusal.Merged, (long?)2)));
    }

    private RecordAnswerElsewhere Record()
    {
        return new RecordAnswerElsewhere(_desk.Store, _desk.Clock);
    }
}
