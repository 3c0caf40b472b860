using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Work;
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
            await new AssignInquiry(_store, _clock).ExecuteAsync(_form, "Jan");
            await new MarkSpam(_store, _clock).ExecuteAsync(_form);
            await new MarkNoReplyNeeded(_store, _clock).ExecuteAsync(_form);
        }

        var log = await _store.ReadLogAsync(1);
        Assert.That(log.Select(line => (line.Kind, line.Value, line.Body)), Is.EqualTo(new[]
        {
            (InquiryEventKind.Note, null, "Called her."),
            (InquiryEventKind.Status, "on_hold", null),
            (InquiryEventKind.Assigned, "Jan", null),
            (InquiryEventKind.Spam, null, null),
            (InquiryEventKind.NoReplyNeeded, (string?)null, (string?)null)
        }));
        Assert.That(log.Select(line => line.HappenedOnUtc.Ticks % TimeSpan.TicksPerMicrosecond), Is.All.Zero);
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
}
