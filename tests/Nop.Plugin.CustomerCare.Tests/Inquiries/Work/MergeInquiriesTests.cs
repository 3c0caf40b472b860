using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Work;

[TestFixture]
public class MergeInquiriesTests
{
    private WorkDesk _desk = null!;

    [SetUp]
    public async Task SetUp()
    {
        _desk = await WorkDesk.OpenAsync();
    }

    [Test]
    public async Task ExecuteAsync_SentOffTwice_EndsOneAndBringsItsQuestionOnce()
    {
        var form = WorkDesk.Form(1);

        Assert.That(await _desk.Merge().ExecuteAsync(form, 2), Is.True);
        Assert.That(await _desk.Merge().ExecuteAsync(form, 2), Is.False);

        Assert.That((await _desk.Store.FindAsync(1))!.MergedIntoId, Is.EqualTo(2));
        Assert.That(await _desk.ClockAsync(1, SlaMetric.FirstResponse), Has.Property(nameof(SlaClock.EndReason)).EqualTo(EndReason.Merged));
        var absorbed = (await _desk.Store.ReadLogAsync(2)).Single(line => line.Kind == InquiryEventKind.Absorbed);
        Assert.That(Absorption.Of(absorbed), Is.EqualTo(new Absorption(1, LogBuilder.Utc("2026-03-02 09:00"))));
        Assert.That((await _desk.ClockAsync(2, SlaMetric.FirstResponse)).StartedOnUtc, Is.EqualTo(LogBuilder.Utc("2026-03-02 09:00")));
    }

    [Test]
    public async Task ExecuteAsync_Answered_BringsNoQuestion()
    {
        await _desk.ReplyAsync(1, "2026-03-02 09:30");

        await _desk.Merge().ExecuteAsync(WorkDesk.Form(1), 2);

        Assert.That((await _desk.ClockAsync(2, SlaMetric.FirstResponse)).StartedOnUtc, Is.EqualTo(LogBuilder.Utc("2026-03-02 10:00")));
    }

    [TestCase(1, WorkRefusal.IntoItself)]
    [TestCase(99, WorkRefusal.IntoUnknown)]
    public async Task ExecuteAsync_NoSuchSurvivor_IsRefused(long survivor, WorkRefusal reason)
    {
        await RefusedAsync(1, survivor, reason);
    }

    [Test]
    public void ExecuteAsync_NoSuchInquiry_IsNamed()
    {
        var error = Assert.ThrowsAsync<InquiryNotFoundException>(() => _desk.Merge().ExecuteAsync(WorkDesk.Form(98), 1));

        Assert.That(error!.InquiryId, Is.EqualTo(98));
    }

    [TestCase(1, WorkRefusal.Spam)]
    [TestCase(2, WorkRefusal.IntoSpam)]
    public async Task ExecuteAsync_EitherIsSpam_IsRefused(long spam, WorkRefusal reason)
    {
        await new MarkSpam(_desk.Store, _desk.Clock).ExecuteAsync(WorkDesk.Form(spam));

        await RefusedAsync(1, 2, reason);
    }

    [TestCase(InquiryStatus.Resolved)]
    [TestCase(InquiryStatus.Closed)]
    public async Task ExecuteAsync_SurvivorHasEnded_IsRefused(InquiryStatus status)
    {
        await _desk.StatusAsync(2, status);

        await RefusedAsync(1, 2, WorkRefusal.IntoEnded);
    }

    [Test]
    public async Task ExecuteAsync_MergedAlready_NamesTheSurvivor()
    {
        await _desk.Merge().ExecuteAsync(WorkDesk.Form(1), 2);

        Assert.That((await RefusedAsync(1, 3, WorkRefusal.Merged)).OtherId, Is.EqualTo(2));
    }

    [Test]
    public async Task ExecuteAsync_IntoAMergedOne_NamesTheLastOfTheChain()
    {
        _desk.Store.Inquiries.Add(_desk.Store.Inquiries[0] with { Id = 4, SourceKey = "k4" });
        await _desk.AskAsync(4, "2026-03-02 11:30");
        await _desk.Merge().ExecuteAsync(WorkDesk.Form(1), 2);
        await _desk.Merge().ExecuteAsync(WorkDesk.Form(2), 3);

        Assert.That((await RefusedAsync(4, 1, WorkRefusal.IntoMerged)).OtherId, Is.EqualTo(3));
    }

    [Test]
    public async Task ExecuteAsync_Circle_IsRefusedAlsoThroughAThird()
    {
        await _desk.Merge().ExecuteAsync(WorkDesk.Form(1), 2);
        await RefusedAsync(2, 1, WorkRefusal.IntoCircle);

        await _desk.Merge().ExecuteAsync(WorkDesk.Form(2), 3);
        await RefusedAsync(3, 1, WorkRefusal.IntoCircle);
    }

    [Test]
    public async Task ReadConversation_ChainOfMerges_ReadsAllLogsOnce()
    {
        await _desk.Merge().ExecuteAsync(WorkDesk.Form(1), 2);
        await _desk.Merge().ExecuteAsync(WorkDesk.Form(2), 3);

        Assert.That((await new ReadConversation(_desk.Store).ExecuteAsync(3)).Select(log => log.Key), Is.EqualTo(new[] { 3, 2, 1 }));
    }

    private async Task<WorkRefusedException> RefusedAsync(long inquiryId, long survivor, WorkRefusal reason)
    {
        var before = (await _desk.KindsAsync(1)).Count + (await _desk.KindsAsync(2)).Count + (await _desk.KindsAsync(3)).Count;
        var error = Assert.ThrowsAsync<WorkRefusedException>(() => _desk.Merge().ExecuteAsync(WorkDesk.Form(inquiryId), survivor))!;

        Assert.That((error.Reason, error.InquiryId), Is.EqualTo((reason, inquiryId)));
        Assert.That((await _desk.KindsAsync(1)).Count + (await _desk.KindsAsync(2)).Count + (await _desk.KindsAsync(3)).Count, Is.EqualTo(before));
        if (reason != WorkRefusal.IntoItself)
            Assert.That((await new CheckMerge(_desk.Store).ExecuteAsync(inquiryId, survivor))!.Reason, Is.EqualTo(reason));
        return error;
    }
}
