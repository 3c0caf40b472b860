using Nop.Plugin.CustomerCare.Inquiries.Mail;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Inquiries.Mail;

public class MailJudgementTests
{
    [TestCase("Auto-Submitted", "auto-replied", MailSign.AutoSubmitted)]
    [TestCase("auto-submitted", "auto-generated; owner-email=\"x@example.test\"", MailSign.AutoSubmitted)]
    [TestCase("Auto-Submitted", "auto-notified (vacation)", MailSign.AutoSubmitted)]
    [TestCase("X-Autoreply", "yes", MailSign.AutoReplyHeader)]
    [TestCase("X-Autorespond", "", null)]
    [TestCase("X-Autoreply", "no", null)]
    [TestCase("Precedence", "bulk", MailSign.Precedence)]
    [TestCase("X-Precedence", "Auto_Reply", MailSign.Precedence)]
    [TestCase("Precedence", "junk", MailSign.Precedence)]
    [TestCase("Precedence", "list", null)]
    [TestCase("Precedence", "first-class", null)]
    [TestCase("Return-Path", "<>", MailSign.EmptyReturnPath)]
    [TestCase("Return-Path", "<ewa@example.test>", null)]
    [TestCase("List-Id", "News <news.other.example>", MailSign.MailingList)]
    [TestCase("List-Id", "Support <support.shop.example>", null)]
    [TestCase("Content-Type", "multipart/report; report-type=disposition-notification; boundary=x", MailSign.Report)]
    [TestCase("Auto-Submitted", "no", null)]
    [TestCase("Auto-Submitted", "No (a person)", null)]
    [TestCase("X-Auto-Response-Suppress", "All", null)]
    public void Of_OneHeader_TellsWhoWrote(string name, string value, MailSign? sign)
    {
        var verdict = MailJudgement.Of(MailSample.Of(headers: (name, value)));

        Assert.That(verdict, Is.EqualTo(new MailVerdict(sign is null ? MailNature.Human : MailNature.Automatic, sign)));
    }

    [TestCase("Automatic reply: Where is it?", true)]
    [TestCase("Automatische Antwort: Frage", true)]
    [TestCase("Réponse automatique : colis", true)]
    [TestCase("Automatyczna odpowiedź: Paczka", true)]
    [TestCase("Odpowiedź automatyczna: Paczka", true)]
    [TestCase("Автоматический ответ: посылка", true)]
    [TestCase("Out of Office: back on Monday", true)]
    [TestCase("Abwesenheitsnotiz", true)]
    [TestCase("自動応答: 荷物", true)]
    [TestCase("Re: Automatic reply: Where is it?", false)]
    [TestCase("Fwd: Out of office", false)]
    [TestCase("Your out of office chair is broken", false)]
    [TestCase("Automatic watch doesn't run", false)]
    [TestCase("", false)]
    [TestCase(null, false)]
    public void Of_Subject_CountsOnlyAtItsBeginning(string? subject, bool isAutomatic)
    {
        Assert.That(MailJudgement.Of(MailSample.Of(subject)).Nature, Is.EqualTo(isAutomatic ? MailNature.Automatic : MailNature.Human));
    }

    [TestCase("MAILER-DAEMON@mx.example.test", "failure notice", null, "I couldn't deliver", MailSign.MailServer)]
    [TestCase("postmaster@example.test", "Undeliverable: Re: order", null, "Your message to x couldn't be delivered.", MailSign.MailServer)]
    [TestCase("postmaster@example.test", "Question about my order", null, "It is broken.", null)]
    [TestCase("mailer-daemon@example.test", "Delayed", null, "Action: delayed\nStatus: 4.4.1", MailSign.DelayReport)]
    [TestCase("mailer-daemon@example.test", "Delayed and failed", null, "Action: delayed\nStatus: 4.4.1\n\nAction: failed\nStatus: 5.1.1", MailSign.MailServer)]
    [TestCase("x@example.test", "Delivery Status Notification", "multipart/report; report-type=\"delivery-status\"", "Action: failed", MailSign.DeliveryReport)]
    [TestCase("x@example.test", "Delivery Status Notification (Delay)", "multipart/report; report-type=delivery-status", "Action: delayed", MailSign.DelayReport)]
    public void Of_ReportsOfMailServers_AreBouncesIfTheyAreFinal(string from, string subject, string? type, string text, MailSign? sign)
    {
        var mail = type is null ? MailSample.Of(subject, from, text) : MailSample.Of(subject, from, text, ("Content-Type", type));

        var verdict = MailJudgement.Of(mail);

        Assert.That(verdict.Sign, Is.EqualTo(sign));
        Assert.That(verdict.Nature, Is.EqualTo(sign switch { null => MailNature.Human, MailSign.DelayReport => MailNature.Automatic, _ => MailNature.Bounce }));
    }

    [Test]
    public void Of_FailedRecipientsHeader_IsABounce()
    {
        Assert.That(MailJudgement.Of(MailSample.Of(headers: ("X-Failed-Recipients", "ewa@example.test"))).Nature, Is.EqualTo(MailNature.Bounce));
    }

    [Test]
    public void Of_AThousandHeadersAndAMegabyte_TakesNoTime()
    {
        var headers = Enumerable.Range(0, 1000).Select(number => ($"X-{number}", new string('x', 1000))).ToArray();
        var mail = MailSample.Of(new string('R', 100_000), "mailer-daemon@example.test", string.Concat(Enumerable.Repeat("Action: \nStatus: ", 60_000)), headers);

        var started = TimeProvider.System.GetTimestamp();
        Assert.That(MailJudgement.Of(mail).Nature, Is.EqualTo(MailNature.Bounce));
        Assert.That(TimeProvider.System.GetElapsedTime(started), Is.LessThan(TimeSpan.FromSeconds(2)));
    }
}
