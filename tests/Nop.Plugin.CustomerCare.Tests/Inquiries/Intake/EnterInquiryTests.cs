using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Intake;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using Nop.Plugin.CustomerCare.Tests.Infrastructure.Capture;
using NSubstitute;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Intake;

[TestFixture]
public class EnterInquiryTests
{
    private static readonly HandEntry Call = new()
    {
        FormId = Guid.NewGuid(),
        Channel = Channel.Phone,
        StoreId = 2,
        Priority = Priority.High,
        HappenedOnUtc = LogBuilder.Utc("2026-03-02 11:30"),
        RequesterName = "Ewa",
        RequesterEmail = "ewa@example.com",
        CustomerId = 77,
        OrderNumber = "A-7",
        Text = "Where is it?"
    };

    private readonly StoppedClock _clock = new("2026-03-02 12:00");
    private MemoryDesk _desk = null!;

    [SetUp]
    public void SetUp()
    {
        _desk = new MemoryDesk();
    }

    [Test]
    public void AnsweredBy_EachChannel_IsTheWayPeopleAnswerThere()
    {
        (Channel, AnswerWay)[] ways =
        [
            (Channel.Phone, AnswerWay.Phone), (Channel.Chat, AnswerWay.Chat), (Channel.Social, AnswerWay.Chat), (Channel.Visit, AnswerWay.InPerson), (Channel.Email, AnswerWay.Mailbox)
        ];

        Assert.That(HandEntry.Channels.Select(channel => (channel, (Call with { Channel = channel }).AnsweredBy)), Is.EqualTo(ways));
        Assert.That(() => (Call with { Channel = Channel.ContactForm }).AnsweredBy, Throws.InvalidOperationException);
    }

    [Test]
    public async Task ExecuteAsync_Call_OpensAtTheTimeOfTheCall()
    {
        await Enter().ExecuteAsync(Call);

        var (opening, events, _) = _desk.Opened.Single();
        Assert.That(
            (opening.Channel, opening.StoreId, opening.Priority, opening.RequesterEmail, opening.CustomerId, opening.OrderNumber, opening.Subject),
            Is.EqualTo((Channel.Phone, 2, Priority.High, "ewa@example.com", 77, "A-7", "Where is it?")));
        Assert.That(
            (events[0].Kind, events[0].Actor, events[0].Door, events[0].HappenedOnUtc, events[0].RecordedOnUtc),
            Is.EqualTo((InquiryEventKind.CustomerMessage, ActorKind.Requester, MessageDoor.ByHand, LogBuilder.Utc("2026-03-02 11:30"), LogBuilder.Utc("2026-03-02 12:00"))));
    }

    [Test]
    public async Task ExecuteAsync_ByStaff_TheLogSaysWhoEnteredItAndWhenOnce()
    {
        await Enter().ExecuteAsync(Call with { EnteredById = 8, EnteredBy = "Ola" });
        await Enter().ExecuteAsync(Call with { EnteredById = 8, EnteredBy = "Ola" });

        var entered = _desk.Opened.Single().Events.Single(line => line.Kind == InquiryEventKind.Note);
        Assert.That(
            (entered.Actor, entered.ActorId, entered.ActorName, entered.Door, entered.Body, entered.HappenedOnUtc),
            Is.EqualTo((ActorKind.Agent, (int?)8, "Ola", (MessageDoor?)MessageDoor.ByHand, (string?)null, LogBuilder.Utc("2026-03-02 12:00"))));
    }

    [Test]
    public async Task ExecuteAsync_SameFormTwice_OneInquiry()
    {
        var first = await Enter().ExecuteAsync(Call);
        var second = await Enter().ExecuteAsync(Call);

        Assert.That((second.InquiryId, first.Opened, second.Opened), Is.EqualTo((first.InquiryId, true, false)));
        Assert.That(_desk.Opened, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task ExecuteAsync_AnotherFormOrOtherWordsInIt_AnotherInquiry()
    {
        await Enter().ExecuteAsync(Call);
        await Enter().ExecuteAsync(Call with { FormId = Guid.NewGuid() });
        await Enter().ExecuteAsync(Call with { Text = "And my invoice?" });

        Assert.That(_desk.Opened, Has.Count.EqualTo(3));
    }

    [Test]
    public void ExecuteAsync_BlankStillToComeOrAnotherChannel_IsRefused()
    {
        Assert.That(() => Enter().ExecuteAsync(Call with { Text = " " }), Throws.ArgumentException);
        Assert.That(() => Enter().ExecuteAsync(Call with { HappenedOnUtc = LogBuilder.Utc("2026-03-02 12:01") }), Throws.ArgumentException);
        Assert.That(() => Enter().ExecuteAsync(Call with { Channel = Channel.ContactForm }), Throws.ArgumentException);
    }

    [TestCaseSource(typeof(HostileText), nameof(HostileText.All))]
    public async Task ExecuteAsync_HostileText_KeptAsWritten(string text)
    {
        await Enter().ExecuteAsync(Call with { Text = text, Subject = text, RequesterName = text });

        var (opening, events, _) = _desk.Opened.Single();
        Assert.That((opening.RequesterName, opening.Subject, events[0].Body), Is.EqualTo((text, text, text)));
    }

    private EnterInquiry Enter()
    {
        var requesters = Substitute.For<IRequesterLookup>();
        requesters.FindAsync(Arg.Any<int?>(), Arg.Any<string?>(), Arg.Any<CancellationToken>()).Returns(RequesterStanding.Stranger);
        return new EnterInquiry(new OpenInquiry(_desk, new MemoryCatalog(), requesters), _clock);
    }
}
