using Nop.Plugin.CustomerCare.Data.SurveyResults;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Surveys;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Surveys;

public class SetAsideTests<TServer> : AnswersFixture<TServer> where TServer : TestServer, new()
{
    private long _scanned;
    private long _answered;
    private long _invalid;

    [OneTimeSetUp]
    public async Task Happen()
    {
        _scanned = await InviteAsync(Nps);
        foreach (var score in Enumerable.Range(0, 11))
            await LogAsync(_scanned, SurveyEventKind.Opened, score, Monday.AddSeconds(score));
        await LogAsync(_scanned, SurveyEventKind.Suspect, 4, Monday.AddMinutes(1), SuspicionReason.SeveralLinks, "bad");
        _answered = await AnswerAsync(Nps, 9, Monday);
        await LogAsync(_answered, SurveyEventKind.Opened, 9, Monday);
        await LogAsync(_answered, SurveyEventKind.Suspect, 0, Monday.AddMinutes(2), SuspicionReason.Answered);
        _invalid = await AnswerAsync(Nps, 1, Monday, isInvalid: true);
    }

    [Test]
    public async Task ExecuteAsync_Intent_IsOneRowForAllClicksOfWhoDidNotAnswer()
    {
        var row = (await ReadAsync(SetAsideKind.Intent)).Single();

        Assert.That((row.InvitationId, row.Score, row.GreatestScore, row.Times), Is.EqualTo((_scanned, 0, 10, 11)));
        Assert.That(row.HappenedOnUtc, Is.EqualTo(Monday));
    }

    [Test]
    public async Task ExecuteAsync_Suspects_SayWhyAndWhetherAnAnswerStands()
    {
        Assert.That(
            (await ReadAsync(SetAsideKind.Suspect)).Select(row => (row.InvitationId, row.Score, row.Suspicion, row.HasAnswer)),
            Is.EqualTo(new[] { (_answered, (int?)0, (SuspicionReason?)SuspicionReason.Answered, true), (_scanned, 4, SuspicionReason.SeveralLinks, false) }));
    }

    [Test]
    public async Task ExecuteAsync_Invalid_SaysWhoAndWhy()
    {
        var row = (await ReadAsync(SetAsideKind.Invalid)).Single();

        Assert.That((row.InvitationId, row.Score, row.By, row.Reason), Is.EqualTo((_invalid, 1, "Ala", "A test")));
    }

    [Test]
    public async Task CountAsync_IsAsLongAsTheLists()
    {
        Assert.That(
            await new AnswerCounts(Database).CountSetAsideAsync(Scope(Nps)),
            Is.EqualTo(new Dictionary<SetAsideKind, int> { [SetAsideKind.Suspect] = 2, [SetAsideKind.Intent] = 1, [SetAsideKind.Invalid] = 1 }));
    }

    [Test]
    public async Task Nothing_OfThat_IsInAnyNumber()
    {
        Assert.That((await new AnswerCounts(Database).CountAsync(Scope(Nps))).Scores.Where(score => score.Count > 0), Is.EqualTo(new[] { (9, 1) }));
    }

    [Test]
    public async Task ExecuteAsync_OtherPeriodOrSurvey_IsEmpty()
    {
        var query = new SetAsideQuery(Database);

        Assert.That((await query.ExecuteAsync(Scope(Nps, Monday.AddDays(1)), SetAsideKind.Suspect, 0, 10)).TotalCount, Is.Zero);
        Assert.That((await query.ExecuteAsync(Scope(SecondNps), SetAsideKind.Intent, 0, 10)).TotalCount, Is.Zero);
    }

    private async Task<IReadOnlyList<SetAsideRow>> ReadAsync(SetAsideKind kind)
    {
        var page = await new SetAsideQuery(Database).ExecuteAsync(Scope(Nps), kind, 0, 10);
        Assert.That(page.TotalCount, Is.EqualTo(page.Rows.Count));
        return page.Rows;
    }
}
