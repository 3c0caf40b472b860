using Nop.Plugin.CustomerCare.Data.SurveyResults;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Surveys;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Surveys;

public class SendCountsTests<TServer> : AnswersFixture<TServer> where TServer : TestServer, new()
{
    [OneTimeSetUp]
    public async Task Send()
    {
        await AnswerAsync(Nps, 9, Monday.AddDays(40), change: Sent(-10));
        await AnswerAsync(Nps, 3, Monday.AddDays(-9), change: Sent(-10));
        await AnswerAsync(Nps, 3, Monday.AddDays(-9), change: Sent(-10), isInvalid: true);
        await InviteAsync(Nps, Sent(-10));
        await InviteAsync(Nps, invitation => Sent(-10)(invitation) with { ExpiresOnUtc = Monday.AddDays(-1) });
        await InviteAsync(Nps, Sent(1));
        await InviteAsync(Nps, invitation => invitation with { Status = InvitationStatus.Suppressed, Reason = SuppressionReason.CoolDown, SentOnUtc = null });
        await InviteAsync(Nps, invitation => invitation with { Status = InvitationStatus.Failed, SentOnUtc = Monday.AddDays(-10) });
        await InviteAsync(Nps, invitation => invitation with { Status = InvitationStatus.Scheduled, SentOnUtc = null });
        await InviteAsync(SecondNps, Sent(-10));
    }

    [Test]
    public async Task CountSendsAsync_Cohorts_AreOfSentOnesAndTheirValidAnswersWheneverGiven()
    {
        var bounds = new[] { Monday.AddDays(-20), Monday.AddDays(-5), Monday };
        var sends = await new AnswerCounts(Database).CountSendsAsync(Scope(Nps, Monday.AddDays(-20), Monday.AddDays(5)), bounds, Monday);

        Assert.That(sends, Is.EqualTo(new[] { (5, 2, 1), (0, 0, 0), (1, 0, 1) }));
        Assert.That(sends.All(sent => sent.Answered <= sent.Sent));
    }

    [Test]
    public async Task CountSendsAsync_PerPerson_IsTheSame()
    {
        var bounds = new[] { Monday.AddDays(-20) };
        var counts = new AnswerCounts(Database);

        Assert.That(
            await counts.CountSendsAsync(Scope(Nps, Monday.AddDays(-20), Monday.AddDays(5), AnswerMode.PerPerson), bounds, Monday),
            Is.EqualTo(await counts.CountSendsAsync(Scope(Nps, Monday.AddDays(-20), Monday.AddDays(5)), bounds, Monday)));
    }

    private static Func<Invitation, Invitation> Sent(int days)
    {
        return invitation => invitation with { SentOnUtc = Monday.AddDays(days), ExpiresOnUtc = Monday.AddDays(days + 30) };
    }
}
