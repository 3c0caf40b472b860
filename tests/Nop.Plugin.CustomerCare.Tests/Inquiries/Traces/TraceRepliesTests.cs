using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Replies;
using Nop.Plugin.CustomerCare.Inquiries.Traces;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Traces;

[TestFixture]
public class TraceRepliesTests
{
    private static readonly DateTime At = new(2026, 3, 2, 10, 0, 0, DateTimeKind.Utc);
    private static readonly TracePerson Anna = new(7, "Anna@example.test", "Anna", "pl");
    private static readonly ReplyAuthor Ewa = new(8, "Ewa");
    private static readonly ReturnAnswerTrace Return = new(12, 2, Anna, "R-77", 20, "Send it back, please.", At, [11, 10]);
    private static readonly ReviewTrace Review = new(9, 2, Anna, "Mug", null, 1, "Broken", "It was broken.", At.AddDays(-3), "Sorry!\r\nA new one is on its way.");

    [Test]
    public void OrderNote_LiveAndFoundAfterwards_IsTheSameReply()
    {
        var trace = new OrderNoteTrace(5, 2, Anna, "R-77", "On its way.", At);

        var live = OrderNoteReply.Of(trace, Ewa, false);
        var found = OrderNoteReply.Of(trace, null, true);

        Assert.That(live, Is.EqualTo(new OutsideReply
        {
            SourceKey = SourceKey.Of("order_note", "5"),
            Door = MessageDoor.OrderNote,
            HappenedOnUtc = At,
            StoreId = 2,
            CustomerId = 7,
            RequesterEmail = "Anna@example.test",
            RequesterName = "Anna",
            OrderNumber = "R-77",
            Body = "On its way.",
            ActorId = 8,
            ActorName = "Ewa"
        }));
        Assert.That(found, Is.EqualTo(live with { ActorId = null, ActorName = null, IsRecovered = true }));
    }

    [Test]
    public void AdminMail_Html_IsKeptAsItsWords()
    {
        var reply = AdminMailReply.Of(
            new QueuedMailTrace(31, "shop@example.test", "Shop", "anna@example.test", "Anna", null, null, "Your mug", "<p>Hello &amp; <b>sorry</b></p><p>Ewa</p>", 1, At), Ewa, false);

        Assert.That((reply.SourceKey, reply.Door, reply.RequesterEmail, reply.Subject, reply.Body), Is.EqualTo((
            SourceKey.Of("admin_email", "31"), MessageDoor.AdminEmail, "anna@example.test", "Your mug", "Hello & sorry\nEwa")));
        Assert.That(reply.SourceKey, Is.EqualTo(AdminMailReply.KeyOf(31)));
    }

    [TestCase(0, null)]
    [TestCase(0, "  ")]
    public void ReturnAnswer_AsItCameIn_IsNone(int status, string? notes)
    {
        Assert.That(ReturnAnswerReply.Of(Return with { Status = status, StaffNotes = notes }, Ewa, false), Is.Null);
    }

    [Test]
    public void ReturnAnswer_StatusOrWords_IsOneReplyForEachThatIsNew()
    {
        var answer = ReturnAnswerReply.Of(Return, Ewa, false)!;

        Assert.That((answer.Door, answer.HappenedOnUtc, answer.OrderNumber, answer.Body), Is.EqualTo((MessageDoor.ReturnRequest, At, "R-77", "Send it back, please.")));
        Assert.That(answer.InquiryKeys, Is.EqualTo(new[] { 12, 11, 10 }.Select(id => SourceKey.Of("return_request", $"{id}"))));
        Assert.That(ReturnAnswerReply.Of(Return with { StaffNotes = "Send it back, please. ", UpdatedOnUtc = At.AddDays(1) }, null, true)!.SourceKey, Is.EqualTo(answer.SourceKey));
        Assert.That(ReturnAnswerReply.Of(Return with { Status = 30 }, Ewa, false)!.SourceKey, Is.Not.EqualTo(answer.SourceKey));
        Assert.That(ReturnAnswerReply.Of(Return with { StaffNotes = "Keep it." }, Ewa, false)!.SourceKey, Is.Not.EqualTo(answer.SourceKey));
        Assert.That(ReturnAnswerReply.Of(Return with { Status = 40, StaffNotes = null }, Ewa, false)!.Body, Is.Null);
    }

    [Test]
    public void ReturnNotice_IsTheReplyOfItsMail()
    {
        var notice = ReturnAnswerReply.Notice(Return, 55, At.AddHours(1), Ewa);

        Assert.That((notice.SourceKey, notice.HappenedOnUtc, notice.Body), Is.EqualTo((ReturnAnswerReply.NoticeKeyOf(55), At.AddHours(1), "Send it back, please.")));
        Assert.That(notice.InquiryKeys[0], Is.EqualTo(SourceKey.Of("return_request", "12")));
    }

    [Test]
    public void Review_Reply_AnswersThatReviewAlone()
    {
        var reply = ReviewReply.Of(Review, At, Ewa, false)!;

        Assert.That((reply.Door, reply.HappenedOnUtc, reply.AnswersItsPlaceOnly), Is.EqualTo((MessageDoor.ReviewReply, At, true)));
        Assert.That(reply.InquiryKeys, Is.EqualTo(new[] { SourceKey.Of("product_review", "9") }));
        Assert.That(reply.Body, Is.EqualTo(Review.ReplyText));
        Assert.That(ReviewReply.Of(Review with { ReplyText = "Sorry!\nA new one is on its way. " }, At.AddDays(1), null, true)!.SourceKey, Is.EqualTo(reply.SourceKey));
        Assert.That(ReviewReply.Of(Review with { ReplyText = " " }, At, Ewa, false), Is.Null);
        Assert.That(ReviewReply.Of(Review with { ReplyText = null }, At, Ewa, false), Is.Null);
    }

    [Test]
    public void PrivateMessage_OfStaff_GoesToWhomItNamesAndIsItsSendersUnlessSomebodyElseWrote()
    {
        var trace = new PrivateMessageTrace(3, 2, new TracePerson(8, "ewa@shop.test", "Ewa"), Anna, "Your mug", "It is [b]on its way[/b].", At);

        var reply = PrivateMessageReply.Of(trace, null, false);

        Assert.That((reply.SourceKey, reply.CustomerId, reply.RequesterEmail, reply.ActorId, reply.ActorName, reply.Body), Is.EqualTo((
            SourceKey.Of("private_message_reply", "3"), (int?)7, "Anna@example.test", (int?)8, "Ewa", "It is on its way.")));
        Assert.That(PrivateMessageReply.Of(trace, new ReplyAuthor(9, "Jan"), false).ActorName, Is.EqualTo("Jan"));
    }
}
