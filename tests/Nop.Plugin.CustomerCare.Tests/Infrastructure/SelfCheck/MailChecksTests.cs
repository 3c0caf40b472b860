using NUnit.Framework;
using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.SelfCheck;

public class MailChecksTests
{
    private static readonly DateTime Now = new(2026, 11, 27, 12, 0, 0, DateTimeKind.Utc);

    [TestCase("care@shop.example", "smtp.shop.example", 50, ExpectedResult = "Ok Set")]
    [TestCase("care@shop.example", "smtp.shop.example", 0, ExpectedResult = "Fault SendsNone")]
    [TestCase("care@shop.example", " ", 50, ExpectedResult = "Fault NoServer")]
    [TestCase("", "smtp.shop.example", 50, ExpectedResult = "Fault NoServer")]
    [TestCase("Test@mail.com", "smtp.mail.com", 50, ExpectedResult = "Fault Example")]
    public string Judge_Account_SaysWhetherItCanSend(string email, string host, int atOnce)
    {
        return Say(MailAccountCheck.Judge(new EmailAccount { Email = email, Host = host, MaxNumberOfEmails = atOnce }));
    }

    [TestCase(0, 0, ExpectedResult = "Ok Moves")]
    [TestCase(3, 15, ExpectedResult = "Ok Moves")]
    [TestCase(3, 16, ExpectedResult = "Attention Waits")]
    [TestCase(3, 120, ExpectedResult = "Attention Waits")]
    [TestCase(3, 121, ExpectedResult = "Fault Waits")]
    public string Judge_Queue_GoesByTheOldestMail(int count, int minutes)
    {
        return Say(MailQueueCheck.Judge(count, count == 0 ? null : Now.AddMinutes(-minutes), Now));
    }

    [Test]
    public void Judge_Templates_MissingComesBeforeOff()
    {
        var first = MailText.All[0].Template;

        Assert.That(Say(TemplatesCheck.Judge([], [])), Is.EqualTo("Ok On"));
        Assert.That(Say(TemplatesCheck.Judge([], [first])), Is.EqualTo("Attention Off"));
        Assert.That(Say(TemplatesCheck.Judge([first], [first])), Is.EqualTo("Fault Missing"));
        Assert.That(TemplatesCheck.Judge([first, "a customer's words"], []).Facts["missing"].Text, Is.EqualTo(first));
    }

    private static string Say(Finding finding) => $"{finding.State} {finding.Name}";
}
