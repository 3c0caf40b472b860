using System.Net;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Recovery;
using Nop.Plugin.CustomerCare.Inquiries.Traces;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Recovery;

/// <summary>Two stores that share a mail account, a vendor, the contact form's template as the host ships it and one in Polish with more around the words.</summary>
[TestFixture]
public class RecogniseContactMailTests
{
    private const string SHIPPED = "<p>\r\n%ContactUs.Body%\r\n</p>\r\n";
    private const string RICH = "<h1>%Store.Name%</h1>\n<p>Pisze %ContactUs.SenderName%:</p><div>%ContactUs.Body%</div>\n<p><a href=\"%Store.URL%\">Sklep</a></p>";

    private static readonly DateTime OnUtc = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    private static readonly ContactMailFacts Facts = new(
        new HashSet<string> { "shop@example.com" },
        new Dictionary<string, int> { ["vendor@example.com"] = 7 },
        [
            new ContactTemplate(1, false, 1, [1, 2], "%Store.Name%. Contact us", SHIPPED),
            new ContactTemplate(1, false, 1, [1, 2], "%Store.Name%. Kontakt", RICH),
            new ContactTemplate(2, true, 1, [1, 2], "%Store.Name%. Contact us", SHIPPED)
        ],
        [(1, "Store"), (2, "Store Two")]);

    [Test]
    public void Of_MailInTheVisitorsName_IsTheMessageAsWritten()
    {
        var mail = Of(From("vera@example.com", "My order", "Hello,\n\n  <b>where</b> & \"when\"?\n&nbsp; 😀"));

        Assert.That((mail!.Channel, mail.VendorId, mail.Email, mail.Name), Is.EqualTo((Channel.ContactForm, (int?)null, "vera@example.com", "Vera Visitor")));
        Assert.That((mail.Subject, mail.Text), Is.EqualTo(("My order", "Hello,\n\n  <b>where</b> & \"when\"?\n&nbsp; 😀")));
    }

    [TestCase("Store. Contact us", 1)]
    [TestCase("Store Two. Contact us", 2)]
    public void Of_TemplatesOwnSubject_IsNoneOfTheVisitorsAndTellsTheStore(string subject, int storeId)
    {
        var mail = Of(From("vera@example.com", subject, "Hello"));

        Assert.That((mail!.Subject, mail.StoreId), Is.EqualTo(((string?)null, storeId)));
    }

    [Test]
    public void Of_OtherLanguagesTemplate_GivesTheWordsAlone()
    {
        var body = RICH.Replace("%Store.Name%", "Store", StringComparison.Ordinal).Replace("%ContactUs.SenderName%", "Vera", StringComparison.Ordinal)
            .Replace("%ContactUs.Body%", "Dzień dobry<br />gdzie?", StringComparison.Ordinal).Replace("%Store.URL%", "https://example.com/", StringComparison.Ordinal);

        Assert.That(Of(From("vera@example.com", "x", "") with { Body = body })!.Text, Is.EqualTo("Dzień dobry\ngdzie?"));
    }

    [Test]
    public void Of_TemplateThatWasEditedSince_GivesTheWholeMailsWords()
    {
        Assert.That(Of(From("vera@example.com", "x", "") with { Body = "<table><tr><td>Hello</td></tr><tr><td>there</td></tr></table>" })!.Text, Is.EqualTo("Hello\nthere"));
    }

    [TestCase("shop@example.com", "<strong>From</strong>: Vera Visitor - vera@example.com<br /><br />")]
    [TestCase("vendor@example.com", "")]
    public void Of_MailThatWeCompleted_GivesTheWordsAlone(string recipient, string from)
    {
        const string links = "<hr /><p><a href=\"https://example.com/customer-care/answered/1-0a\">I answered this</a><br /><small>Say so.</small></p><!-- customer-care answers 1 -->";
        var mail = FromShop("Store. Contact us [CC-1-0123456789abcdef]", from + "Hello") with { To = recipient };

        var found = Of(mail with { Body = mail.Body + links });

        Assert.That((found!.Subject, found.Text), Is.EqualTo(((string?)null, "Hello")));
    }

    [Test]
    public void Of_SentByTheStoresOwnAccount_OnlyWithWhoWroteInFront()
    {
        const string from = "<strong>From</strong>: Vera Visitor - vera@example.com<br /><br />";

        Assert.That(Of(FromShop("Subject", from + "Hello"))!.Text, Is.EqualTo("Hello"));
        Assert.That(Of(FromShop("Subject", from + from + "Hello"))!.Text, Is.EqualTo("Hello"), "The second template of two.");
        Assert.That(Of(FromShop("Order receipt", "Vera has placed an order.")), Is.Null, "A notice whose template allows direct replies.");
        Assert.That(Of(FromShop("Subject", from.Replace("vera@", "other@", StringComparison.Ordinal) + "Hello")), Is.Null);
    }

    [Test]
    public void Of_ToAVendor_IsTheVendorsForm()
    {
        var inVisitorsName = Of(From("vera@example.com", "Red?", "Do you have it?") with { To = "Vendor@example.com" });
        var inStoresName = Of(FromShop("Red?", "Do you have it?") with { To = "vendor@example.com" });

        Assert.That((inVisitorsName!.Channel, inVisitorsName.VendorId, inVisitorsName.Text), Is.EqualTo((Channel.VendorForm, (int?)7, "Do you have it?")));
        Assert.That(inStoresName!.VendorId, Is.EqualTo(7));
        Assert.That(Of(FromShop("Order", "<a href=\"x\">Order 7</a> was placed") with { To = "vendor@example.com" }), Is.Null);
    }

    [Test]
    public void Of_QuestionAboutAnOrder_NamesTheOrderAndTheWordsAlone()
    {
        var mail = From("vera@example.com", "Order Ż-7: Return", "Where\nis it?");
        var found = Of(mail with { Body = mail.Body!.Replace("\r\n</p>", OrderMailMark.Of("Ż-7") + "\r\n</p>", StringComparison.Ordinal) });

        Assert.That((found!.Channel, found.OrderNumber, found.Text), Is.EqualTo((Channel.Order, "Ż-7", "Where\nis it?")));
        var (opening, events, _) = ContactMailInquiry.Of([found], Priority.Normal, OnUtc);
        Assert.That((opening.Channel, opening.OrderNumber, events[0].Body), Is.EqualTo((Channel.Order, "Ż-7", "Where\nis it?")));
    }

    [Test]
    public void Of_MarkThatAVisitorTyped_IsNoOrder()
    {
        var found = Of(From("vera@example.com", "x", "Hello " + OrderMailMark.Of("7")));

        Assert.That((found!.Channel, found.OrderNumber, found.Text), Is.EqualTo((Channel.ContactForm, (string?)null, "Hello " + OrderMailMark.Of("7"))));
    }

    [Test]
    public void Of_OtherMails_AreNone()
    {
        Assert.That(Of(From("shop@example.com", "Promise broken", "Inquiry 7 waits")), Is.Null, "Our own mails answer to the store's account.");
        Assert.That(Of(From("vera@example.com", "x", "Hello") with { ReplyTo = null }), Is.Null);
        Assert.That(Of(From("vera@example.com", "x", "Hello") with { To = "somebody@example.com" }), Is.Null);
        Assert.That(Of(From("vera@example.com", "x", "Hello") with { To = null }), Is.Null);
    }

    [Test]
    public void Of_MegabyteOfHostileText_IsReadInNoTime()
    {
        var text = string.Concat(Enumerable.Repeat("<p>%ContactUs.Body%</p> \u202e'--", 40_000));

        var mail = Of(From("vera@example.com", "x", text));

        Assert.That(mail!.Text, Is.EqualTo(text));
    }

    [Test]
    public void Submissions_DoubledTemplate_AreOneWithinSecondsAndAsManyAsThereAreTemplates()
    {
        var doubled = Facts with { Templates = [.. Facts.Templates, new ContactTemplate(3, false, 1, [1], "Copy", SHIPPED)] };
        ContactMail Mail(int id, string text, int seconds) => new(id, 1, null, "vera@example.com", null, null, text, OnUtc.AddSeconds(seconds));

        var mails = new[] { Mail(1, "A", 0), Mail(2, "A", 0), Mail(3, "A", 1), Mail(4, "B", 1), Mail(5, "A", 1), Mail(6, "B", 30) };

        Assert.That(
            ContactSubmissions.Of(mails, doubled).Select(submission => string.Join(' ', submission.Select(mail => mail.Id))),
            Is.EqualTo(new[] { "1 2", "3 5", "4", "6" }));
        Assert.That(ContactSubmissions.Of(mails, Facts), Has.Count.EqualTo(6));
    }

    private static QueuedMailTrace From(string visitor, string subject, string text)
    {
        var html = WebUtility.HtmlEncode(text).Replace("\n", "<br />", StringComparison.Ordinal).Replace("  ", "&nbsp;&nbsp;", StringComparison.Ordinal);
        return new QueuedMailTrace(1, visitor, "Vera Visitor", "shop@example.com", "Shop", visitor, "Vera Visitor", subject, $"<p>\r\n{html}\r\n</p>\r\n", 1, OnUtc);
    }

    private static QueuedMailTrace FromShop(string subject, string html)
    {
        return From("vera@example.com", subject, "") with { From = "shop@example.com", Body = $"<p>\r\n{html}\r\n</p>\r\n" };
    }

    private static ContactMail? Of(QueuedMailTrace mail)
    {
        return RecogniseContactMail.Of(mail, Facts);
    }
}
