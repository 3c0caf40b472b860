using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Sending;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using Nop.Services.Messages;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.Surveys;

[TestFixture]
public class SurveyTestMailTests
{
    private SurveyDesk _desk = null!;

    [SetUp]
    public async Task SetUp()
    {
        _desk = await SurveyDesk.OpenAsync();
    }

    [TearDown]
    public void TearDown()
    {
        _desk.Dispose();
    }

    [Test]
    public async Task SendAsync_TwiceInARow_TwoMarkedMailsToTheManagerOnly()
    {
        var template = _desk.Template("CustomerCare.SurveyInvitation");
        template.BccEmailAddresses = "boss@example.com";
        template.DelayBeforeSend = 3;

        for (var i = 0; i < 2; i++)
            await _desk.Get<ISurveyTestMail>().SendAsync(SurveyDesk.Survey(), "manager@example.com", 1, "pl");

        Assert.That(_desk.Queue, Has.Count.EqualTo(2));
        Assert.That(_desk.Queue.Select(mail => (mail.To, mail.Bcc, mail.CC)), Has.All.EqualTo(("manager@example.com", (string?)null, (string?)null)));
        Assert.That(_desk.Queue[0].Subject, Is.EqualTo("[Test] Jedno pytanie o zamówienie 1001"));
        Assert.That(_desk.Queue[0].DontSendBeforeDateUtc, Is.Null);
    }

    [Test]
    public async Task SendAsync_LinksLeadToAPreview_AndNothingTakesItForACustomersMail()
    {
        await _desk.Get<ISurveyTestMail>().SendAsync(SurveyDesk.Survey(), "manager@example.com", 1, null);
        var mail = _desk.Queue.Single();

        Assert.That(mail.Body, Does.Contain("https://shop.example.com/customer-care/survey/preview-3/10\"").And.Contain("/customer-care/opt-out/preview-3\""));
        await _desk.Get<IEmailSender>().SendEmailAsync(new EmailAccount(), mail.Subject, mail.Body, mail.From, mail.FromName, mail.To, mail.ToName);
        Assert.That(_desk.Store.Sender.Sent.Single().Headers, Is.Null);
        await _desk.Get<ISurveyMail>().WithdrawAsync([mail.Id]);
        Assert.That(_desk.Queue, Has.Count.EqualTo(1));
    }

    [Test]
    public void SendAsync_TemplateSwitchedOff_SaysSo()
    {
        _desk.Template("CustomerCare.SatisfactionInvitation").IsActive = false;

        var problem = Assert.ThrowsAsync<InvalidOperationException>(
            () => _desk.Get<ISurveyTestMail>().SendAsync(SurveyDesk.Survey(SurveyKind.Satisfaction), "manager@example.com", 1, null));

        Assert.That(problem!.Message, Does.Contain("CustomerCare.SatisfactionInvitation").And.Contain("switched off"));
    }
}
