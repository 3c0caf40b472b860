using Nop.Core.Domain.Logging;
using Nop.Core.Domain.Messages;
using Nop.Core.Events;
using Nop.Plugin.CustomerCare.Surveys.Sending;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NSubstitute;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.Surveys;

[TestFixture]
public class GivenUpSurveyMailTests
{
    private IUnsentInvitations _invitations = null!;
    private SurveyDesk _desk = null!;

    [SetUp]
    public async Task SetUp()
    {
        _invitations = Substitute.For<IUnsentInvitations>();
        _desk = await SurveyDesk.OpenAsync(store => store.Replace(_invitations));
    }

    [TearDown]
    public void TearDown()
    {
        _desk.Dispose();
    }

    [Test]
    public async Task Updated_SurveysMailAfterTheLastTry_IsTakenBackAndToldOnce()
    {
        var mail = await _desk.QueueAsync();
        _invitations.TakeBackAsync(mail.Id, Arg.Any<string>(), SurveyDesk.Now, Arg.Any<CancellationToken>()).Returns(true, false);

        await UpdateAsync(mail, tries: 2);
        await UpdateAsync(mail, tries: 3);
        await UpdateAsync(mail, tries: 3);

        await _invitations.Received(2).TakeBackAsync(mail.Id, Arg.Is<string>(problem => problem.EndsWith("after 3 tries.")), SurveyDesk.Now, Arg.Any<CancellationToken>());
        Assert.That(_desk.Store.Log.Lines.Count(line => line.Level == LogLevel.Warning && line.Message.Contains($"queued mail {mail.Id} after 3 tries", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [Test]
    public async Task Updated_SentOrForeignMail_IsNobodysBusiness()
    {
        var mail = await _desk.QueueAsync();
        mail.SentOnUtc = SurveyDesk.Now;
        await UpdateAsync(mail, tries: 3);
        await UpdateAsync(new QueuedEmail { Id = 5, Body = "<p>&lt;!-- CustomerCare survey x --&gt;</p>" }, tries: 3);

        await _invitations.DidNotReceiveWithAnyArgs().TakeBackAsync(default, default!, default, default);
    }

    private async Task UpdateAsync(QueuedEmail mail, int tries)
    {
        mail.SentTries = tries;
        using var request = _desk.Store.Request();
        await FakeStore.PublishAsync(request, new EntityUpdatedEvent<QueuedEmail>(mail));
    }
}
