using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Replies;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using Nop.Plugin.CustomerCare.Tests.Inquiries.Work;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Replies;

[TestFixture]
public class PlaceStrayReplyTests
{
    private static readonly OutsideReply Stray = new()
    {
        SourceKey = SourceKey.Of("order_note", "5"), Door = MessageDoor.OrderNote, HappenedOnUtc = LogBuilder.Utc("2026-03-02 10:30"), Body = "On its way.", ActorName = "Ewa", ActorId = 8
    };

    private WorkDesk _desk = null!;
    private MemoryStrays _strays = null!;

    [SetUp]
    public async Task SetUp()
    {
        _desk = await WorkDesk.OpenAsync();
        _strays = new MemoryStrays();
        await _strays.AddAsync(Stray, _desk.Clock.NowUtc);
    }

    [Test]
    public async Task ExecuteAsync_InAnInquiry_CountsThereAtItsTrueTimeOnce()
    {
        Assert.That(await Place().ExecuteAsync(1, 1, "Jan"), Is.True);
        Assert.That(await Place().ExecuteAsync(1, 1, "Ola"), Is.False);
        Assert.That(await Place().ExecuteAsync(1, 2, "Ola"), Is.False);

        var line = (await _desk.Store.ReadLogAsync(1)).Single(line => line.Kind == InquiryEventKind.AgentReply);
        Assert.That((line.Door, line.ActorName, line.Body), Is.EqualTo(((MessageDoor?)MessageDoor.OrderNote, "Ewa", "On its way.")));
        Assert.That((await _desk.ClockAsync(1, SlaMetric.FirstResponse)).FinishedOnUtc, Is.EqualTo(Stray.HappenedOnUtc));
        Assert.That(await _desk.KindsAsync(2), Has.No.Member(InquiryEventKind.AgentReply));
        Assert.That((_strays.Kept[0].InquiryId, _strays.Kept[0].SettledBy), Is.EqualTo(((long?)1, "Jan")));
    }

    [Test]
    public async Task ExecuteAsync_SomebodyElsePlacedItMeanwhile_IsLeftThere()
    {
        await _desk.Store.AppendAsync(2, [ReplyLineOf(Stray)]);

        Assert.That(await Place().ExecuteAsync(1, 1, "Jan"), Is.False);
        Assert.That(await _desk.KindsAsync(1), Has.No.Member(InquiryEventKind.AgentReply));
    }

    [Test]
    public async Task ExecuteAsync_Dismissed_StaysDismissed()
    {
        await _strays.DismissAsync(1, "Jan", _desk.Clock.NowUtc);

        Assert.That(await Place().ExecuteAsync(1, 1, "Ola"), Is.False);
        Assert.That(await _desk.KindsAsync(1), Has.No.Member(InquiryEventKind.AgentReply));
    }

    [Test]
    public async Task ExecuteAsync_WhereItCannotBelong_IsRefusedAndStays()
    {
        Assert.That(Assert.ThrowsAsync<WorkRefusedException>(() => Place().ExecuteAsync(1, 3, "Jan"))!.Reason, Is.EqualTo(WorkRefusal.BeforeAsked));
        await _desk.Merge().ExecuteAsync(WorkDesk.Form(1), 2);
        Assert.That(Assert.ThrowsAsync<WorkRefusedException>(() => Place().ExecuteAsync(1, 1, "Jan"))!.Reason, Is.EqualTo(WorkRefusal.Merged));
        Assert.ThrowsAsync<InquiryNotFoundException>(() => Place().ExecuteAsync(1, 99, "Jan"));
        Assert.ThrowsAsync<KeyNotFoundException>(() => Place().ExecuteAsync(9, 1, "Jan"));

        Assert.That(_strays.Kept[0].SettledOnUtc, Is.Null);
    }

    private static InquiryEvent ReplyLineOf(OutsideReply reply)
    {
        return new InquiryEvent
        {
            Kind = InquiryEventKind.AgentReply, HappenedOnUtc = reply.HappenedOnUtc, RecordedOnUtc = reply.HappenedOnUtc, Actor = ActorKind.Agent, SourceKey = reply.SourceKey
        };
    }

    private PlaceStrayReply Place()
    {
        return new PlaceStrayReply(_desk.Store, _strays, new ChosenTargets(_desk.Store), _desk.Clock);
    }
}
