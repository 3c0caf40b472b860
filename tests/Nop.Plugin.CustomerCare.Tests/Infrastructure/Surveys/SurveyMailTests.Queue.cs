using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Surveys.Sending;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.Surveys;

public partial class SurveyMailTests
{
    [Test]
    public async Task FindAsync_ByTheClaim_FindsThatMailOnly()
    {
        await _desk.QueueAsync(claim: "first");
        var second = await _desk.QueueAsync(claim: "second");
        var mails = _desk.Get<ISurveyMail>();

        Assert.That(await mails.FindAsync("second", "anna@example.com", SurveyDesk.Now.AddDays(-2)), Is.EqualTo(new QueuedSurveyMail(second.Id, SurveyDesk.Now)));
        Assert.That(await mails.FindAsync("third", "anna@example.com", SurveyDesk.Now.AddDays(-2)), Is.Null);
        Assert.That(await mails.FindAsync("second", "anna@example.com", SurveyDesk.Now.AddSeconds(1)), Is.Null);
        Assert.That(await mails.FindAsync("second", "other@example.com", SurveyDesk.Now.AddDays(-2)), Is.Null);
    }

    [Test]
    public async Task WithdrawAsync_SentGoneAndForeignMails_AreLeftAlone()
    {
        var waiting = await _desk.QueueAsync(claim: "waiting");
        var sent = await _desk.QueueAsync(claim: "sent");
        sent.SentOnUtc = SurveyDesk.Now;
        var foreign = new QueuedEmail { To = "anna@example.com", Body = "<p>Your order</p>", CreatedOnUtc = SurveyDesk.Now };
        await _desk.Store.Mail.InsertQueuedEmailAsync(foreign);

        await _desk.Get<ISurveyMail>().WithdrawAsync([waiting.Id, sent.Id, foreign.Id, 999]);

        Assert.That(_desk.Queue, Is.EquivalentTo(new[] { sent, foreign }));
    }
}
