using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Traces;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Traces;

/// <summary>What the host's rows become; live capture and recovery read them by the same functions.</summary>
[TestFixture]
public class TraceInquiriesTests
{
    private static readonly DateTime Created = new DateTime(2026, 3, 2, 9, 30, 15).AddTicks(1_234_567);
    private static readonly DateTime Recorded = new(2026, 3, 2, 9, 31, 0, DateTimeKind.Utc);
    private static readonly TracePerson Anna = new(77, "Anna@example.com", "Anna \U0001F600", "pl");

    [Test]
    public void ReturnRequest_SeveralItems_OneMessageThatSaysThemAll()
    {
        var (opening, events, _) = ReturnRequestInquiry.Of(Return(), Priority.High, Recorded, isRecovered: false);

        Assert.That(opening.SourceKey, Is.EqualTo(SourceKey.Of("return_request", "41")));
        Assert.That(
            (opening.Channel, opening.StoreId, opening.Priority, opening.OrderNumber, opening.VendorId, opening.Subject),
            Is.EqualTo((Channel.ReturnRequest, 2, Priority.High, "A-7", 5, "2 × Shoes, 1 × Hat")));
        Assert.That(
            (opening.RequesterName, opening.RequesterEmail, opening.CustomerId, opening.LanguageCode),
            Is.EqualTo(("Anna \U0001F600", "Anna@example.com", 77, "pl")));
        Assert.That(events.Single().Body, Is.EqualTo("2 × Shoes (#RR-41)\n1 × Hat\n\nWrong size → Refund\n\n<b>Too</b>\r\nsmall"));
        Assert.That((events[0].Kind, events[0].Door, events[0].Actor, events[0].ActorId), Is.EqualTo((InquiryEventKind.CustomerMessage, MessageDoor.ReturnRequest, ActorKind.Requester, 77)));
        Assert.That(events[0].SourceKey, Is.EqualTo(opening.SourceKey));
    }

    [Test]
    public void ReturnRequest_ItemsOutOfOrder_TheLowestIdNamesTheSubmission()
    {
        var items = Return().Items.Reverse().ToList();

        Assert.That(ReturnRequestInquiry.Of(Return() with { Items = items }, Priority.Normal, Recorded, false).Opening.SourceKey, Is.EqualTo(ReturnRequestInquiry.Key(41)));
    }

    [Test]
    public void ReturnRequest_OnlyAnItemIsKnown_SaysJustThat()
    {
        var bare = new ReturnRequestTrace { Items = [new ReturnedItem(9, "", null, 3)], StoreId = 1, Customer = new TracePerson(null, null, null), CreatedOnUtc = Created };

        Assert.That(ReturnRequestInquiry.Of(bare, Priority.Normal, Recorded, false).Events.Single().Body, Is.EqualTo("3 × ?"));
    }

    [Test]
    public void ReturnRequest_ManyItems_SubjectIsCutAndOnOneLine()
    {
        var items = Enumerable.Range(1, 40).Select(id => new ReturnedItem(id, null, "Sho\r\nes", 1)).ToList();

        var (opening, events, _) = ReturnRequestInquiry.Of(Return() with { Items = items }, Priority.Normal, Recorded, false);

        Assert.That(opening.Subject, Does.StartWith("1 × Sho es, 1 × Sho es").And.EndWith("…").And.Length.LessThanOrEqualTo(80));
        Assert.That(events[0].Body, Has.Length.GreaterThan(40 * 10));
    }

    [Test]
    public void ReturnRequest_WithoutItems_IsRefused()
    {
        Assert.That(() => ReturnRequestInquiry.Of(Return() with { Items = [] }, Priority.Normal, Recorded, false), Throws.ArgumentException);
    }

    [Test]
    public void Review_Stars_StandBeforeTheText()
    {
        var (opening, events, _) = ReviewInquiry.Of(new ReviewTrace(12, 2, Anna, "Shoes", 5, 2, "Bad %Store.Name%", "Fell <i>apart</i>", Created), Priority.Low, Recorded, false);

        Assert.That(opening.SourceKey, Is.EqualTo(SourceKey.Of("product_review", "12")));
        Assert.That(
            (opening.Channel, opening.Priority, opening.VendorId, opening.Subject, opening.CustomerId),
            Is.EqualTo((Channel.ProductReview, Priority.Low, 5, "Bad %Store.Name%", 77)));
        Assert.That(events.Single().Body, Is.EqualTo("★★☆☆☆ Shoes\n\nFell <i>apart</i>"));
    }

    [TestCase(0, "☆☆☆☆☆ Shoes")]
    [TestCase(5, "★★★★★ Shoes")]
    [TestCase(99, "★★★★★ Shoes")]
    public void Review_WithoutText_SaysTheStars(int rating, string body)
    {
        Assert.That(ReviewInquiry.Of(new ReviewTrace(1, 1, Anna, "Shoes", null, rating, null, " ", Created), Priority.Normal, Recorded, false).Events[0].Body, Is.EqualTo(body));
    }

    [Test]
    public void PrivacyRequest_IsTheHostsOwnWord()
    {
        var (opening, events, _) = PrivacyRequestInquiry.Of(new PrivacyRequestTrace(8, 1, Anna, "Request to delete", Created), Priority.Urgent, Recorded, false);

        Assert.That(opening.SourceKey, Is.EqualTo(SourceKey.Of("privacy_request", "8")));
        Assert.That((opening.Channel, opening.Priority, opening.RequesterEmail), Is.EqualTo((Channel.PrivacyRequest, Priority.Urgent, "Anna@example.com")));
        Assert.That(events.Single().Body, Is.EqualTo("Request to delete"));
    }

    [Test]
    public void PrivateMessage_Markup_BecomesPlainText()
    {
        var shop = new TracePerson(1, "admin@example.com", "Admin");

        var (opening, events, _) = PrivateMessageInquiry.Of(new PrivateMessageTrace(3, 1, Anna, shop, "Hi", "[b]Where[/b]?", Created), Priority.Normal, Recorded, false);

        Assert.That(opening.SourceKey, Is.EqualTo(SourceKey.Of("private_message", "3")));
        Assert.That((opening.Channel, opening.CustomerId, opening.Subject), Is.EqualTo((Channel.PrivateMessage, 77, "Hi")));
        Assert.That((events.Single().Body, events[0].Door), Is.EqualTo(("Where?", MessageDoor.PrivateMessage)));
    }

    [TestCase(false)]
    [TestCase(true)]
    public void EachOfThem_HostsInstant_IsUtcInWholeMicrosecondsAndMarkedIfRecovered(bool isRecovered)
    {
        InquiryAppend[] all =
        [
            ReturnRequestInquiry.Of(Return(), Priority.Normal, Recorded, isRecovered),
            ReviewInquiry.Of(new ReviewTrace(1, 1, Anna, null, null, 1, null, null, Created), Priority.Normal, Recorded, isRecovered),
            PrivacyRequestInquiry.Of(new PrivacyRequestTrace(1, 1, Anna, null, Created), Priority.Normal, Recorded, isRecovered),
            PrivateMessageInquiry.Of(new PrivateMessageTrace(1, 1, Anna, Anna, null, null, Created), Priority.Normal, Recorded, isRecovered)
        ];

        foreach (var message in all.Select(append => append.Events.Single()))
        {
            Assert.That((message.HappenedOnUtc.Kind, message.HappenedOnUtc), Is.EqualTo((DateTimeKind.Utc, Created.AddTicks(-7))));
            Assert.That((message.RecordedOnUtc, message.IsRecovered), Is.EqualTo((Recorded, isRecovered)));
        }
    }

    private static ReturnRequestTrace Return()
    {
        return new ReturnRequestTrace
        {
            Items = [new ReturnedItem(41, "RR-41", "Shoes", 2), new ReturnedItem(42, null, "Hat", 1)],
            StoreId = 2,
            Customer = Anna,
            OrderNumber = "A-7",
            VendorId = 5,
            Reason = "Wrong size",
            Action = "Refund",
            Comments = "<b>Too</b>\r\nsmall",
            CreatedOnUtc = Created
        };
    }
}
