using NSubstitute;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Infrastructure.Capture;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Traces;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

/// <summary>What the doors in write, as each engine keeps it.</summary>
public class DoorIntakeTests<TServer> : InquiryFixture<TServer> where TServer : TestServer, new()
{
    private static readonly DateTime Recorded = new(2026, 3, 2, 10, 0, 0, DateTimeKind.Utc);
    private static readonly TracePerson Anna = new(77, "anna@example.test", "Anna", "pl");
    private FormIntake _intake = null!;

    [OneTimeSetUp]
    public void MakeIntake()
    {
        var requesters = Substitute.For<IRequesterLookup>();
        requesters.FindAsync(Arg.Any<int?>(), Arg.Any<string?>(), Arg.Any<CancellationToken>()).Returns(RequesterStanding.Stranger);
        _intake = new FormIntake(PromptStore.Over(Database, TimeProvider.System), requesters);
    }

    private static IEnumerable<TestCaseData> Doors()
    {
        yield return new TestCaseData((string text, int id) => ReturnRequestInquiry.Of(Return(text, id), Priority.High, Recorded, false)).SetArgDisplayNames("return request");
        yield return new TestCaseData((string text, int id) => ReviewInquiry.Of(new ReviewTrace(id, 1, Anna, "Shoes", 9, 1, text, text, Recorded), Priority.Normal, Recorded, false)).SetArgDisplayNames("review");
        yield return new TestCaseData((string text, int id) => PrivacyRequestInquiry.Of(new PrivacyRequestTrace(id, 1, Anna, text, Recorded), Priority.Urgent, Recorded, false)).SetArgDisplayNames("privacy request");
        yield return new TestCaseData((string text, int id) => PrivateMessageInquiry.Of(new PrivateMessageTrace(id, 1, Anna with { CustomerId = 1000 + id }, Anna, text, text, Recorded), Priority.Low, Recorded, false)).SetArgDisplayNames("private message");
    }

    [TestCaseSource(nameof(Doors))]
    public async Task OpenAsync_SameRowTwiceAndConcurrently_OneInquiry(Func<string, int, InquiryAppend> door)
    {
        var append = door("Hello", 5);
        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => _intake.OpenAsync(append, CancellationToken.None))));
        var again = await _intake.OpenAsync(append, CancellationToken.None);

        Assert.That(results.Append(again).Select(result => result.InquiryId).Distinct().Count(), Is.EqualTo(1));
        Assert.That(results.Count(result => result.Opened), Is.EqualTo(1));
        Assert.That((await Inquiries.ReadLogAsync(again.InquiryId)).Count(line => line.Kind == InquiryEventKind.CustomerMessage), Is.EqualTo(1));
    }

    [TestCaseSource(nameof(Doors))]
    public async Task OpenAsync_FoundAfterwards_TheLiveOneStays(Func<string, int, InquiryAppend> door)
    {
        var live = door("Hello", 6);
        var first = await _intake.OpenAsync(live, CancellationToken.None);
        var recovered = live with { Events = [live.Events[0] with { IsRecovered = true, RecordedOnUtc = Recorded.AddHours(1) }] };

        Assert.That((await _intake.OpenAsync(recovered, CancellationToken.None)), Is.EqualTo(new AppendResult(first.InquiryId, false, 0)));
        Assert.That((await Inquiries.ReadLogAsync(first.InquiryId))[0].IsRecovered, Is.False);
    }

    [TestCaseSource(nameof(Doors))]
    public async Task OpenAsync_HostileText_IsKeptAsWritten(Func<string, int, InquiryAppend> door)
    {
        var texts = new[]
        {
            "<script>alert('x')</script>\"'", "%Store.Name% {{7*7}} '; drop table x; --", "Hello\r\nBcc: all@example.com\r\n\r\nbody", "\u202Eevil\u202C \u200F\u05E9\u05DC\u05D5\u05DD",
            "\U0001F600 \U00020BB7\U0001F468\u200D\U0001F469\u200D\U0001F467", string.Concat(Enumerable.Repeat("0123456789abcde\n", 65_536))
        };
        for (var number = 0; number < texts.Length; number++)
        {
            var opened = await _intake.OpenAsync(door(texts[number], 100 + number), CancellationToken.None);

            Assert.That((await Inquiries.ReadLogAsync(opened.InquiryId))[0].Body!.EndsWith(texts[number], StringComparison.Ordinal), Is.True, texts[number][..10]);
        }
    }

    [Test]
    public async Task OpenAsync_PrivateMessagesOfATalk_GoOnInOneInquiryUntilItIsResolved()
    {
        var first = await SayAsync(500, 301, "Shoes");
        var second = await SayAsync(500, 302, "One more thing");
        var repeated = await SayAsync(500, 302, "One more thing");
        await Inquiries.AppendAsync(first.InquiryId, [Staff(first.InquiryId, InquiryEventKind.AgentReply, null) with { HappenedOnUtc = Recorded.AddMinutes(302.5) }]);
        var thanks = await SayAsync(500, 303, "RE: Shoes");
        await Inquiries.AppendAsync(first.InquiryId, [Staff(first.InquiryId + 1000, InquiryEventKind.AgentReply, null)]);
        var other = await SayAsync(500, 304, "Hats");
        await Inquiries.AppendAsync(first.InquiryId, [Staff(first.InquiryId, InquiryEventKind.Status, "resolved") with { HappenedOnUtc = Recorded.AddMinutes(304.5) }]);
        await Inquiries.AppendAsync(other.InquiryId, [Staff(other.InquiryId, InquiryEventKind.Status, "closed") with { HappenedOnUtc = Recorded.AddMinutes(304.5) }]);
        var afterwards = await SayAsync(500, 305, "Re: Shoes");
        var stranger = await SayAsync(501, 306, "Re: Shoes");

        Assert.That(new[] { second, repeated, thanks }.Select(result => (result.InquiryId, result.Opened)), Is.All.EqualTo((first.InquiryId, false)));
        Assert.That(new[] { first, other, afterwards, stranger }.Select(result => result.Opened), Is.All.True);
        Assert.That((await Inquiries.ReadLogAsync(first.InquiryId)).Count(line => line.Kind == InquiryEventKind.CustomerMessage), Is.EqualTo(3));
        Assert.That((await SayAsync(500, 302, "One more thing")).InquiryId, Is.EqualTo(first.InquiryId));
        Assert.That((await Inquiries.ReadLogAsync(afterwards.InquiryId)).Count(line => line.Kind == InquiryEventKind.CustomerMessage), Is.EqualTo(1));
    }

    private Task<AppendResult> SayAsync(int customerId, int id, string subject)
    {
        var trace = new PrivateMessageTrace(id, 1, new TracePerson(customerId, "talker@example.test", "Talker", "en"), Anna, subject, "Hello", Recorded.AddMinutes(id));
        return _intake.OpenAsync(PrivateMessageInquiry.Of(trace, Priority.Normal, Recorded.AddMinutes(id), false), CancellationToken.None);
    }

    private static InquiryEvent Staff(long number, InquiryEventKind kind, string? value)
    {
        var at = Recorded.AddMinutes(303.5);
        return new InquiryEvent
        {
            Kind = kind, Value = value, HappenedOnUtc = at, RecordedOnUtc = at, Actor = ActorKind.Agent, Body = value is null ? "Yes." : null, SourceKey = SourceKey.Of("test", $"{kind} {number}")
        };
    }

    private static ReturnRequestTrace Return(string text, int id)
    {
        return new ReturnRequestTrace
        {
            Items = [new ReturnedItem(id, "RR", "Shoes", 2), new ReturnedItem(id + 10_000, "RR", "Hat", 1)],
            StoreId = 1,
            Customer = Anna,
            OrderNumber = "A-7",
            VendorId = 9,
            Reason = "Wrong size",
            Action = "Refund",
            Comments = text,
            CreatedOnUtc = Recorded
        };
    }
}
