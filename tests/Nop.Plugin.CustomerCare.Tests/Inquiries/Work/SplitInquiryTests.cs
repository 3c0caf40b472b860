using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Work;

[TestFixture]
public class SplitInquiryTests
{
    private WorkDesk _desk = null!;

    [SetUp]
    public async Task SetUp()
    {
        _desk = await WorkDesk.OpenAsync();
    }

    [Test]
    public async Task ExecuteAsync_Twice_OpensOneInquiryThatStartsAtTheMessage()
    {
        await _desk.ReplyAsync(1, "2026-03-02 09:30");
        var message = await _desk.AskAsync(1, "2026-03-02 10:15", "And one more thing:\nmy invoice");

        var first = await _desk.Split().ExecuteAsync(WorkDesk.Form(1), message);
        var second = await _desk.Split().ExecuteAsync(WorkDesk.Form(1), message);

        Assert.That(second, Is.EqualTo(first));
        var opening = _desk.Store.Opened.Single().Opening;
        Assert.That(
            (opening.Subject, opening.RequesterEmail, opening.OrderNumber, opening.LanguageCode, opening.Channel),
            Is.EqualTo(("And one more thing:", "ewa@example.test", "77", "pl", Channel.Email)));
        var opened = (await _desk.Store.ReadLogAsync(first))[0];
        Assert.That((opened.Body, opened.Value, opened.RecordedOnUtc), Is.EqualTo(("And one more thing:\nmy invoice", "1", _desk.Clock.NowUtc)));
        Assert.That((await _desk.ClockAsync(first, SlaMetric.FirstResponse)).StartedOnUtc, Is.EqualTo(LogBuilder.Utc("2026-03-02 10:15")));
        Assert.That((await _desk.Store.FindAsync(1))!.WaitingSinceOnUtc, Is.Null);
        Assert.That((await _desk.KindsAsync(1)).Count(kind => kind == InquiryEventKind.SplitOff), Is.EqualTo(1));
    }

    [Test]
    public async Task ExecuteAsync_TheChoiceOfItsPolicy_IsKept()
    {
        var message = await _desk.AskAsync(1, "2026-03-02 10:15");

        var opened = await _desk.Split().ExecuteAsync(WorkDesk.Form(1), message);

        var applied = (await _desk.Store.ReadLogAsync(opened)).Single(line => line.Kind == InquiryEventKind.SlaApplied);
        Assert.That(PolicyChoiceJson.Read(applied.Body)!.PolicyId, Is.EqualTo(3));
    }

    [Test]
    public async Task ExecuteAsync_TheFirstMessage_IsRefused()
    {
        await _desk.AskAsync(1, "2026-03-02 10:15");
        await RefusedAsync((await _desk.Store.ReadLogAsync(1))[0].SourceKey, WorkRefusal.FirstMessage);
    }

    [Test]
    public async Task ExecuteAsync_WhatIsNoCustomerMessage_IsRefused()
    {
        await RefusedAsync(await _desk.ReplyAsync(1, "2026-03-02 10:00"), WorkRefusal.NoSuchMessage);

        var message = await _desk.AskAsync(1, "2026-03-02 10:15");
        await new MarkAutomatic(_desk.Store, _desk.Clock).ExecuteAsync(WorkDesk.Form(1), message);
        await RefusedAsync(message, WorkRefusal.NoSuchMessage);
    }

    [Test]
    public async Task ExecuteAsync_MergedInquiry_PointsToTheSurvivor()
    {
        var message = await _desk.AskAsync(1, "2026-03-02 10:15");
        await _desk.Merge().ExecuteAsync(WorkDesk.Form(1), 2);

        await RefusedAsync(message, WorkRefusal.Merged);
    }

    private async Task RefusedAsync(string messageKey, WorkRefusal reason)
    {
        var before = (await _desk.KindsAsync(1)).Count;
        var error = Assert.ThrowsAsync<WorkRefusedException>(() => _desk.Split().ExecuteAsync(WorkDesk.Form(1), messageKey))!;

        Assert.That(error.Reason, Is.EqualTo(reason));
        Assert.That(await _desk.KindsAsync(1), Has.Count.EqualTo(before));
        Assert.That(_desk.Store.Opened, Is.Empty);
    }
}
