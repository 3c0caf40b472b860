using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Replies;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using Nop.Plugin.CustomerCare.Tests.Inquiries.Work;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Replies;

[TestFixture]
public class RecordOutsideReplyTests
{
    private static readonly OutsideReply Note = new()
    {
        SourceKey = SourceKey.Of("order_note", "5"),
        Door = MessageDoor.OrderNote,
        HappenedOnUtc = new DateTime(2026, 3, 2, 11, 30, 0, DateTimeKind.Unspecified).AddTicks(7),
        Body = "On its way.",
        ActorName = "Ewa",
        ActorId = 8
    };

    private readonly MemoryStrays _strays = new();
    private WorkDesk _desk = null!;
    private ChosenTargets _targets = null!;

    [SetUp]
    public async Task SetUp()
    {
        _desk = await WorkDesk.OpenAsync();
        _targets = new ChosenTargets(_desk.Store, 1, 3);
        _strays.Kept.Clear();
    }

    [Test]
    public async Task ExecuteAsync_SeveralInquiries_EachIsAnsweredOnceHoweverOftenItIsTold()
    {
        for (var time = 0; time < 2; time++)
            Assert.That(await Record().ExecuteAsync(Note), Is.EqualTo(new long[] { 1, 3 }));

        foreach (var id in new long[] { 1, 3 })
        {
            var line = (await _desk.Store.ReadLogAsync(id)).Single(line => line.Kind == InquiryEventKind.AgentReply);
            Assert.That((line.Door, line.Body, line.ActorName, line.ActorId, line.IsRecovered), Is.EqualTo(((MessageDoor?)MessageDoor.OrderNote, "On its way.", "Ewa", (int?)8, false)));
            Assert.That((line.HappenedOnUtc, line.HappenedOnUtc.Kind), Is.EqualTo((LogBuilder.Utc("2026-03-02 11:30"), DateTimeKind.Utc)));
            Assert.That((await _desk.ClockAsync(id, SlaMetric.FirstResponse)).FinishedOnUtc, Is.EqualTo(line.HappenedOnUtc));
        }

        Assert.That(await _desk.KindsAsync(2), Has.No.Member(InquiryEventKind.AgentReply));
        Assert.That(_strays.Kept, Is.Empty);
    }

    [Test]
    public async Task ExecuteAsync_ToldAgainWhenMoreWouldFit_ChangesNothing()
    {
        await Record().ExecuteAsync(Note);
        _targets.Targets = [1, 2, 3];

        Assert.That(await Record().ExecuteAsync(Note), Is.EqualTo(new long[] { 1, 3 }));
        Assert.That(await _desk.KindsAsync(2), Has.No.Member(InquiryEventKind.AgentReply));
    }

    [Test]
    public async Task ExecuteAsync_MergedBeforeTheReply_AnswersTheSurvivor()
    {
        await _desk.Merge().ExecuteAsync(WorkDesk.Form(1), 2);

        var answered = await Record().ExecuteAsync(Note with { InquiryId = 1, HappenedOnUtc = _desk.Clock.NowUtc.AddMinutes(1) });

        Assert.That(answered, Is.EqualTo(new long[] { 2 }));
        Assert.That(await _desk.KindsAsync(1), Has.No.Member(InquiryEventKind.AgentReply));
        Assert.That(await _desk.KindsAsync(2), Has.Exactly(1).EqualTo(InquiryEventKind.AgentReply));
    }

    [Test]
    public async Task ExecuteAsync_MergedAfterTheReply_AnswersWhatItWasGivenTo()
    {
        await _desk.Merge().ExecuteAsync(WorkDesk.Form(1), 2);

        Assert.That(await Record().ExecuteAsync(Note with { InquiryId = 1 }), Is.EqualTo(new long[] { 1 }));
    }

    [Test]
    public async Task ExecuteAsync_NothingToAnswer_IsKeptOnceAndCountedWhenItsInquiryIsFound()
    {
        _targets.Targets = [];
        for (var time = 0; time < 2; time++)
            Assert.That(await Record().ExecuteAsync(Note), Is.Empty);
        Assert.That(_strays.Kept, Has.Count.EqualTo(1));

        _targets.Targets = [2];
        Assert.That(await Record().ExecuteAsync(Note), Is.EqualTo(new long[] { 2 }));
        Assert.That((_strays.Kept[0].InquiryId, _strays.Kept[0].SettledBy), Is.EqualTo(((long?)2, (string?)null)));
    }

    [Test]
    public async Task ExecuteAsync_DismissedByAnAgent_StaysDismissed()
    {
        await _strays.AddAsync(Note, _desk.Clock.NowUtc);
        await _strays.DismissAsync(1, "Jan", _desk.Clock.NowUtc);

        Assert.That(await Record().ExecuteAsync(Note), Is.Empty);
        Assert.That(await _desk.KindsAsync(1), Has.No.Member(InquiryEventKind.AgentReply));
    }

    [Test]
    public async Task ExecuteAsync_OnlyItsPlaceAndThereIsNone_IsNotKept()
    {
        _targets.Targets = [];

        Assert.That(await Record().ExecuteAsync(Note with { AnswersItsPlaceOnly = true }), Is.Empty);
        Assert.That(_strays.Kept, Is.Empty);
    }

    private RecordOutsideReply Record()
    {
        return new RecordOutsideReply(_desk.Store, _targets, _strays, _desk.Clock);
    }
}
