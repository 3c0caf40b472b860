using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Following;
using Nop.Plugin.CustomerCare.Inquiries.Intake;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using Nop.Plugin.CustomerCare.Tests.Inquiries.Work;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Following;

[TestFixture]
public class SolveInquiryTests
{
    private WorkDesk _desk = null!;

    [SetUp]
    public async Task SetUp()
    {
        _desk = await WorkDesk.OpenAsync();
    }

    [Test]
    public async Task ExecuteAsync_Waiting_IsResolvedByTheRequesterAndItsClockEnds()
    {
        Assert.That(await SolveAsync(1, "a"), Is.True);

        var line = (await _desk.Store.ReadLogAsync(1))[^1];
        Assert.That((line.Kind, line.Value, line.Actor, line.Door), Is.EqualTo((InquiryEventKind.Status, "resolved", ActorKind.Requester, (MessageDoor?)MessageDoor.StatusPage)));
        Assert.That((await _desk.ClockAsync(1, SlaMetric.FirstResponse)).EndReason, Is.EqualTo(EndReason.ResolvedUnanswered));
    }

    [Test]
    public async Task ExecuteAsync_TwiceOrOver_ChangesNothing()
    {
        await SolveAsync(1, "a");
        var kinds = await _desk.KindsAsync(1);

        Assert.That((await SolveAsync(1, "a"), await SolveAsync(1, "b")), Is.EqualTo((false, false)));
        Assert.That(await _desk.KindsAsync(1), Is.EqualTo(kinds));
    }

    [Test]
    public async Task ExecuteAsync_FormOfBefore_DoesNotEndItAgainAfterTheyWrote()
    {
        await SolveAsync(1, "a");
        await new JoinInquiry(_desk.Store, _desk.Clock).ExecuteAsync(1, new CustomerWords
        {
            SourceKey = "m", Door = MessageDoor.StatusPage, HappenedOnUtc = LogBuilder.Utc("2026-03-02 12:00"), Text = "Not quite."
        });

        Assert.That((await _desk.Store.FindAsync(1))!.Status, Is.EqualTo(InquiryStatus.Open));
        Assert.That(await SolveAsync(1, "a"), Is.False);
        Assert.That((await _desk.Store.FindAsync(1))!.Status, Is.EqualTo(InquiryStatus.Open));
    }

    [Test]
    public async Task ExecuteAsync_Merged_ChangesNothing()
    {
        await _desk.Merge().ExecuteAsync(WorkDesk.Form(1), 2);

        Assert.That(await SolveAsync(1, "a"), Is.False);
        Assert.That((await _desk.Store.FindAsync(2))!.Status, Is.EqualTo(InquiryStatus.New));
    }

    private Task<bool> SolveAsync(long id, string formKey)
    {
        return new SolveInquiry(_desk.Store, _desk.Clock).ExecuteAsync(id, formKey);
    }
}
