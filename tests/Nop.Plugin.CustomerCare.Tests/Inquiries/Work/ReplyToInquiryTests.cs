using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NSubstitute;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Work;

[TestFixture]
public class ReplyToInquiryTests
{
    private readonly AgentAction _form = new(1, Guid.NewGuid(), "Ewa", 8);
    private MemoryDesk _store = null!;
    private IReplyMail _mail = null!;
    private IReplyFiles _files = null!;
    private ReplyToInquiry _reply = null!;

    [SetUp]
    public void SetUp()
    {
        _store = new MemoryDesk();
        _store.Inquiries.Add(new Inquiry { Id = 1, SourceKey = "k", ThreadToken = "t", Channel = Channel.Email, StoreId = 1, RequesterEmail = "anna@example.com" });
        _mail = Substitute.For<IReplyMail>();
        _files = Substitute.For<IReplyFiles>();
        _reply = new ReplyToInquiry(_store, _mail, _files, new TakeBackReply(_store, TimeProvider.System), TimeProvider.System);
    }

    [Test]
    public async Task ExecuteAsync_WithStatus_RecordsTheReplyThenTheStatus()
    {
        Assert.That(await _reply.ExecuteAsync(_form, " Yes.\r\n ", InquiryStatus.Resolved));

        var log = await _store.ReadLogAsync(1);
        Assert.That(log.Select(line => (line.Kind, line.Value)), Is.EqualTo(new[] { (InquiryEventKind.AgentReply, (string?)null), (InquiryEventKind.Status, "resolved") }));
        Assert.That((log[0].Body, log[0].Actor, log[0].ActorName, log[0].ActorId), Is.EqualTo(("Yes.", ActorKind.Agent, "Ewa", (int?)8)));
    }

    [Test]
    public async Task ExecuteAsync_DoubleClick_OneReplyAndOneMail()
    {
        await _reply.ExecuteAsync(_form, "Yes.");

        Assert.That(await _reply.ExecuteAsync(_form, "Yes."), Is.False);
        await _mail.Received(1).QueueAsync(Arg.Any<OutgoingReply>(), Arg.Any<CancellationToken>());
        Assert.That(await _store.ReadLogAsync(1), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task ExecuteAsync_QueueFails_ReplyIsTakenBackAndStatusStays()
    {
        _mail.QueueAsync(default!, default).ReturnsForAnyArgs(Task.FromException(new InvalidOperationException("queue away")));

        Assert.ThrowsAsync<ReplyNotQueuedException>(() => _reply.ExecuteAsync(_form, "Yes.", InquiryStatus.Resolved));

        var log = await _store.ReadLogAsync(1);
        Assert.That(log.Select(line => line.Kind), Is.EqualTo(new[] { InquiryEventKind.AgentReply, InquiryEventKind.ReplyUndelivered }));
        Assert.That(log[1].Value, Is.EqualTo(log[0].SourceKey));
        Assert.That(LogOrder.Read(log).Select(line => line.Kind), Has.None.EqualTo(InquiryEventKind.AgentReply));
    }

    [Test]
    public async Task ExecuteAsync_SameFormAfterItWasTakenBack_SaysSoAgain()
    {
        _mail.QueueAsync(default!, default).ReturnsForAnyArgs(Task.FromException(new InvalidOperationException("queue away")), Task.CompletedTask);
        Assert.ThrowsAsync<ReplyNotQueuedException>(() => _reply.ExecuteAsync(_form, "Yes."));

        Assert.ThrowsAsync<ReplyNotQueuedException>(() => _reply.ExecuteAsync(_form, "Yes."));
        Assert.That(await _reply.ExecuteAsync(_form with { FormId = Guid.NewGuid() }, "Yes."), Is.True);
    }

    [Test]
    public async Task ExecuteAsync_NoAddress_NothingIsRecorded()
    {
        _store.Inquiries[0] = _store.Inquiries[0] with { RequesterEmail = " " };

        Assert.ThrowsAsync<RequesterUnreachableException>(() => _reply.ExecuteAsync(_form, "Yes."));
        Assert.That(await _store.ReadLogAsync(1), Is.Empty);
    }

    [Test]
    public void ExecuteAsync_Mistakes_AreNamed()
    {
        Assert.ThrowsAsync<ArgumentException>(() => _reply.ExecuteAsync(_form, " \n"));
        Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => _reply.ExecuteAsync(_form, "Yes.", InquiryStatus.New));
        Assert.ThrowsAsync<InquiryNotFoundException>(() => _reply.ExecuteAsync(_form with { InquiryId = 2 }, "Yes."));
    }

    [Test]
    public async Task ExecuteAsync_MergedInquiry_NothingIsRecordedOrSent()
    {
        _store.Inquiries.Add(_store.Inquiries[0] with { Id = 2, SourceKey = "k2" });
        await new MergeInquiries(_store, new CheckMerge(_store), TimeProvider.System).ExecuteAsync(_form, 2);

        var refused = Assert.ThrowsAsync<WorkRefusedException>(() => _reply.ExecuteAsync(_form, "Yes."));

        Assert.That((refused!.Reason, refused.OtherId), Is.EqualTo((WorkRefusal.Merged, (long?)2)));
        Assert.That(await _store.ReadLogAsync(1), Has.Count.EqualTo(1));
        await _mail.DidNotReceiveWithAnyArgs().QueueAsync(default!, default);
    }

    [TestCase(InquiryEventKind.CustomerMessage, 0, true)]
    [TestCase(InquiryEventKind.AgentReply, 9, true)]
    [TestCase(InquiryEventKind.Note, 9, true)]
    [TestCase(InquiryEventKind.Note, 8, false, Description = "one's own")]
    [TestCase(InquiryEventKind.Assigned, 9, false)]
    public async Task ExecuteAsync_SomethingCameMeanwhile_IsHeldBackOnceIfItWasSaid(InquiryEventKind kind, int actorId, bool isNews)
    {
        await _store.AppendAsync(1, [Line("seen", InquiryEventKind.CustomerMessage, 0)]);
        var seen = (await _store.ReadLogAsync(1))[^1].Id;
        await _store.AppendAsync(1, [Line("meanwhile", kind, actorId)]);
        var latest = (await _store.ReadLogAsync(1))[^1].Id;

        if (isNews)
        {
            var moved = Assert.ThrowsAsync<ConversationMovedException>(() => _reply.ExecuteAsync(_form, new WrittenReply("Yes.") { SeenEventId = seen }));
            Assert.That(moved!.SeenEventId, Is.EqualTo(seen));
            Assert.That(await _store.ReadLogAsync(1), Has.Count.EqualTo(2), "nothing was recorded");
        }

        Assert.That(await _reply.ExecuteAsync(_form, new WrittenReply("Yes.") { SeenEventId = isNews ? latest : seen }), Is.True);
        Assert.That(await _reply.ExecuteAsync(_form, new WrittenReply("Yes.") { SeenEventId = seen }), Is.False, "the same form again is no new reply and asks nothing");
        await _mail.Received(1).QueueAsync(Arg.Any<OutgoingReply>(), Arg.Any<CancellationToken>());
    }

    [Test]
    public async Task ExecuteAsync_Html_IsStoredHarmless()
    {
        await _reply.ExecuteAsync(_form, new WrittenReply("Yes.") { Html = "<p onclick=x>Yes.<script>alert(1)</script></p>" });

        var line = (await _store.ReadLogAsync(1)).Single();
        Assert.That((line.Body, line.Html, line.Door), Is.EqualTo(("Yes.", "<p>Yes.</p>", (MessageDoor?)MessageDoor.InquiryPage)));
    }

    [Test]
    public async Task ExecuteAsync_Files_AreKeptOnceAndGoWithTheMail()
    {
        var file = new AttachedFile("a.pdf", [1]);
        var kept = new Attachment(5, 1, "k", 7, "a.pdf", 1);
        _files.KeepAsync(1, Arg.Any<string>(), Arg.Any<IReadOnlyList<AttachedFile>>(), Arg.Any<CancellationToken>()).Returns([kept]);

        await _reply.ExecuteAsync(_form, new WrittenReply("Yes.") { Files = [file] });
        await _reply.ExecuteAsync(_form, new WrittenReply("Yes.") { Files = [file] });

        var key = (await _store.ReadLogAsync(1)).Single().SourceKey;
        await _files.Received(1).KeepAsync(1, key, Arg.Is<IReadOnlyList<AttachedFile>>(files => files.Single() == file), Arg.Any<CancellationToken>());
        await _mail.Received(1).QueueAsync(Arg.Is<OutgoingReply>(reply => reply.Attachments.Single() == kept), Arg.Any<CancellationToken>());
    }

    [Test]
    public async Task ExecuteAsync_FilesCantBeKept_ReplyIsTakenBack()
    {
        _files.KeepAsync(default, default!, default!, default).ReturnsForAnyArgs(Task.FromException<IReadOnlyList<Attachment>>(new IOException("disk full")));

        Assert.ThrowsAsync<ReplyNotQueuedException>(() => _reply.ExecuteAsync(_form, new WrittenReply("Yes.") { Files = [new AttachedFile("a.pdf", [1])] }));

        Assert.That((await _store.ReadLogAsync(1)).Select(line => line.Kind), Is.EqualTo(new[] { InquiryEventKind.AgentReply, InquiryEventKind.ReplyUndelivered }));
        await _mail.DidNotReceiveWithAnyArgs().QueueAsync(default!, default);
    }

    private static InquiryEvent Line(string key, InquiryEventKind kind, int actorId)
    {
        var at = new DateTime(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);
        return new InquiryEvent
        {
            Kind = kind,
            HappenedOnUtc = at,
            RecordedOnUtc = at,
            Actor = kind == InquiryEventKind.CustomerMessage ? ActorKind.Requester : ActorKind.Agent,
            ActorId = actorId == 0 ? null : actorId,
            SourceKey = key
        };
    }
}
