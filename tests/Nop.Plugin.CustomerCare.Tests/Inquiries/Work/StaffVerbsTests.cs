using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Work;

[TestFixture]
public class StaffVerbsTests
{
    private readonly AgentAction _form = new(1, Guid.NewGuid(), "Ewa", 8);
    private readonly TimeProvider _clock = TimeProvider.System;
    private MemoryDesk _store = null!;

    [SetUp]
    public void SetUp()
    {
        _store = new MemoryDesk();
        _store.Inquiries.Add(new Inquiry { Id = 1, SourceKey = "k", ThreadToken = "t", Channel = Channel.Email, StoreId = 1 });
    }

    [Test]
    public async Task EachVerb_SentOffTwice_AddsItsEventOnce()
    {
        for (var click = 0; click < 2; click++)
        {
            await new AddNote(_store, _clock).ExecuteAsync(_form, "Called her.");
            await new ChangeStatus(_store, _clock).ExecuteAsync(_form, InquiryStatus.OnHold);
            await new AssignInquiry(_store, _clock).ExecuteAsync(_form, "Jan", 12);
            await new MarkNoReplyNeeded(_store, _clock).ExecuteAsync(_form);
            await new MarkSpam(_store, _clock).ExecuteAsync(_form);
        }

        var log = await _store.ReadLogAsync(1);
        Assert.That(log.Select(line => (line.Kind, line.Value, line.Body)), Is.EqualTo(new[]
        {
            (InquiryEventKind.Note, null, "Called her."),
            (InquiryEventKind.Status, "on_hold", null),
            (InquiryEventKind.Assigned, "Jan", null),
            (InquiryEventKind.NoReplyNeeded, null, null),
            (InquiryEventKind.Spam, (string?)null, (string?)null)
        }));
        Assert.That(log.Single(line => line.Kind == InquiryEventKind.Assigned).ValueId, Is.EqualTo(12));
        Assert.That(log.Select(line => line.HappenedOnUtc.Ticks % TimeSpan.TicksPerMicrosecond), Is.All.Zero);
    }

    [Test]
    public async Task EachVerb_FormBroughtBackAndFilledInAnew_DoesWhatItSaysNow()
    {
        foreach (var status in new[] { InquiryStatus.OnHold, InquiryStatus.Open })
            Assert.That(await new ChangeStatus(_store, _clock).ExecuteAsync(_form, status), Is.True);
        foreach (var note in new[] { "Called her.", "Called her again." })
            Assert.That(await new AddNote(_store, _clock).ExecuteAsync(_form, note), Is.True);
    }

    [Test]
    public void ChangeStatus_ToNew_IsRefused()
    {
        Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => new ChangeStatus(_store, _clock).ExecuteAsync(_form, InquiryStatus.New));
    }

    [Test]
    public void AddNote_UnknownInquiry_IsNamed()
    {
        var error = Assert.ThrowsAsync<InquiryNotFoundException>(() => new AddNote(_store, _clock).ExecuteAsync(_form with { InquiryId = 5 }, "x"));

        Assert.That(error!.InquiryId, Is.EqualTo(5));
    }

    [Test]
    public async Task EachVerb_OnAMergedInquiry_IsRefusedAndNamesTheSurvivor()
    {
        var desk = await WorkDesk.OpenAsync();
        await desk.Merge().ExecuteAsync(WorkDesk.Form(1), 2);
        var (store, form) = (desk.Store, WorkDesk.Form(1));
        var before = await desk.KindsAsync(1);

        foreach (var verb in Verbs(desk, form))
        {
            var refused = Assert.ThrowsAsync<WorkRefusedException>(() => verb());
            Assert.That((refused!.Reason, refused.OtherId), Is.EqualTo((WorkRefusal.Merged, (long?)2)));
        }

        Assert.That(await store.ReadLogAsync(1), Has.Count.EqualTo(before.Count));
    }

    [Test]
    public async Task VerbsOfClocks_OnSpam_AreRefused()
    {
        var desk = await WorkDesk.OpenAsync();
        await new MarkSpam(desk.Store, desk.Clock).ExecuteAsync(WorkDesk.Form(1));

        foreach (var verb in Verbs(desk, WorkDesk.Form(1)).Skip(3))
            Assert.That(Assert.ThrowsAsync<WorkRefusedException>(() => verb())!.Reason, Is.EqualTo(WorkRefusal.Spam));
        foreach (var verb in Verbs(desk, WorkDesk.Form(1)).Take(3))
            Assert.That(await verb(), Is.True);
    }

    [Test]
    public async Task MarkAutomaticAndMarkHuman_AMessage_TakeItsQuestionAwayAndBack()
    {
        var desk = await WorkDesk.OpenAsync();
        await desk.ReplyAsync(1, "2026-03-02 09:30");
        var message = await desk.AskAsync(1, "2026-03-02 10:15");
        var (automatic, human) = (new MarkAutomatic(desk.Store, desk.Clock), new MarkHuman(desk.Store, desk.Clock));

        Assert.That(await human.ExecuteAsync(WorkDesk.Form(1), message), Is.False, "it is one already");
        Assert.That(await automatic.ExecuteAsync(WorkDesk.Form(1), message), Is.True);
        Assert.That(await automatic.ExecuteAsync(WorkDesk.Form(1), message), Is.False);
        Assert.That((await desk.Store.FindAsync(1))!.WaitingSinceOnUtc, Is.Null);

        Assert.That(await human.ExecuteAsync(WorkDesk.Form(1), message), Is.True);
        Assert.That((await desk.Store.FindAsync(1))!.WaitingSinceOnUtc, Is.EqualTo(LogBuilder.Utc("2026-03-02 10:15")));
    }

    [Test]
    public async Task MarkAutomatic_WhatIsNoMessageOfTheCustomer_IsRefused()
    {
        var desk = await WorkDesk.OpenAsync();
        var reply = await desk.ReplyAsync(1, "2026-03-02 09:30");

        var refused = Assert.ThrowsAsync<WorkRefusedException>(() => new MarkAutomatic(desk.Store, desk.Clock).ExecuteAsync(WorkDesk.Form(1), reply));

        Assert.That(refused!.Reason, Is.EqualTo(WorkRefusal.NoSuchMessage));
    }

    // The first three are allowed on spam: they measure nothing.
    private static IEnumerable<Func<Task<bool>>> Verbs(WorkDesk desk, AgentAction form)
    {
        var (store, clock) = (desk.Store, desk.Clock);
        return
        [
            () => new AddNote(store, clock).ExecuteAsync(form, "x"),
            () => new ChangeStatus(store, clock).ExecuteAsync(form, InquiryStatus.Open),
            () => new AssignInquiry(store, clock).ExecuteAsync(form, "Jan"),
            () => new MarkSpam(store, clock).ExecuteAsync(form),
            () => new MarkNoReplyNeeded(store, clock).ExecuteAsync(form),
            () => new MarkAutomatic(store, clock).ExecuteAsync(form, "x"),
            () => new MarkHuman(store, clock).ExecuteAsync(form, "x"),
            () => new ChangePriority(store, desk.Catalogs, new WorkDesk.Strangers(), clock).ExecuteAsync(form, Priority.High),
            () => new ExcuseBreach(store, desk.Catalogs, clock).ExecuteAsync(form, new ExcusedClock(SlaMetric.FirstResponse, null), "x")
        ];
    }
}
