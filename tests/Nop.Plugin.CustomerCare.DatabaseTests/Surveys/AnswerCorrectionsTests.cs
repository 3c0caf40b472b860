using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.SurveyResults;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Surveys;

public class AnswerCorrectionsTests<TServer> : AnswersFixture<TServer> where TServer : TestServer, new()
{
    [SetUp]
    public async Task Forget()
    {
        await using var session = await Database.OpenAsync();
        foreach (var table in new[] { Tables.SurveyEvent, Tables.SurveyResponse, Tables.Invitation })
            await session.ExecuteAsync($"delete from [{table}]");
    }

    [Test]
    public async Task Invalidate_ValidAnswer_LeavesTheNumbersAndStaysInTheLog()
    {
        var id = await AnswerAsync(Nps, 3);

        Assert.That(await Corrections.InvalidateAsync(id, " My own test ", "Ala", Monday.AddHours(1)), Is.True);

        var history = await HistoryAsync(id);
        Assert.That((await TallyAsync()).Answers, Is.Zero);
        Assert.That((history.Response!.Score, history.Response.InvalidOnUtc, history.Response.InvalidBy, history.Response.InvalidReason), Is.EqualTo((3, Monday.AddHours(1), "Ala", "My own test")));
        Assert.That(history.Events.Select(line => (line.Event.Kind, line.Event.Score, line.Event.Comment, line.Event.ActorName)), Is.EqualTo(new[] { (SurveyEventKind.Invalidated, (int?)3, "My own test", "Ala") }));
    }

    [Test]
    public async Task Invalidate_Twice_IsOnce()
    {
        var id = await AnswerAsync(Nps, 3);
        await Corrections.InvalidateAsync(id, "First", "Ala", Monday);

        Assert.That(await Corrections.InvalidateAsync(id, "Second", "Ola", Monday), Is.False);
        Assert.That(await Corrections.InvalidateAsync(id + 1, "Nobody's", "Ola", Monday), Is.False);
        Assert.That((await HistoryAsync(id)).Response!.InvalidReason, Is.EqualTo("First"));
    }

    [Test]
    public async Task Invalidate_WaitingFollowUp_IsCalledOffAndComesBackWithTheAnswer()
    {
        var id = await AnswerAsync(Nps, 3);
        await Corrections.InvalidateAsync(id, "Why not", "Ala", Monday);
        Assert.That((await HistoryAsync(id)).Response!.FollowUpDueOnUtc, Is.Null);

        await Corrections.PutBackAsync(id, "Ala", Monday);
        Assert.That((await HistoryAsync(id)).Response!.FollowUpDueOnUtc, Is.EqualTo(Monday.AddMinutes(30)));
    }

    [Test]
    public async Task PutBack_InvalidAnswer_CountsAgainUnderItsOwnDate()
    {
        var id = await AnswerAsync(Nps, 9);
        await Corrections.InvalidateAsync(id, "Mistake", "Ala", Monday.AddDays(3));

        Assert.That(await Corrections.PutBackAsync(id, "Ola", Monday.AddDays(4)), Is.True);
        Assert.That(await Corrections.PutBackAsync(id, "Ola", Monday.AddDays(4)), Is.False);

        var history = await HistoryAsync(id);
        Assert.That((await TallyAsync()).Promoters, Is.EqualTo(1));
        Assert.That((history.Response!.AnsweredOnUtc, history.Response.InvalidOnUtc, history.Response.InvalidReason), Is.EqualTo((Monday, (DateTime?)null, (string?)null)));
        Assert.That(history.Events.Select(line => line.Event.Kind), Is.EqualTo(new[] { SurveyEventKind.Invalidated, SurveyEventKind.Restored }));
    }

    [Test]
    public async Task CountSuspect_NoAnswerYet_BecomesTheAnswerOfItsOwnDate()
    {
        var id = await InviteAsync(Nps);
        var form = await LogAsync(id, SurveyEventKind.Suspect, 2, Monday.AddHours(2), SuspicionReason.TooFast, "Too slow");

        Assert.That(await Corrections.CountSuspectAsync(form, "Ala", Monday.AddDays(1)), Is.True);
        Assert.That(await Corrections.CountSuspectAsync(form, "Ala", Monday.AddDays(1)), Is.False, "there is an answer now");

        var history = await HistoryAsync(id);
        Assert.That((history.Response!.Score, history.Response.Comment, history.Response.AnsweredOnUtc), Is.EqualTo((2, "Too slow", Monday.AddHours(2))));
        Assert.That(history.Response.FollowUpDueOnUtc, Is.EqualTo(Monday.AddDays(1).AddMinutes(30)), "a detractor is heard");
        Assert.That(history.Invitation.AnsweredOnUtc, Is.EqualTo(Monday.AddHours(2)));
        Assert.That(history.Events.Select(line => line.Event.Kind), Is.EqualTo(new[] { SurveyEventKind.Suspect, SurveyEventKind.Restored }));
        Assert.That((await TallyAsync()).Detractors, Is.EqualTo(1));
    }

    [Test]
    public async Task CountSuspect_AnswerStands_ChangesNothing()
    {
        var id = await AnswerAsync(Nps, 9);
        var form = await LogAsync(id, SurveyEventKind.Suspect, 0, Monday.AddSeconds(35), SuspicionReason.Answered);

        Assert.That(await Corrections.CountSuspectAsync(form, "Ala", Monday), Is.False);
        Assert.That((await HistoryAsync(id)).Response!.Score, Is.EqualTo(9));
    }

    [Test]
    public async Task CountSuspect_ClickOrNothing_IsNoForm()
    {
        var id = await InviteAsync(Nps);
        var click = await LogAsync(id, SurveyEventKind.Opened, 9, Monday);
        var empty = await LogAsync(id, SurveyEventKind.Suspect, null, Monday);

        Assert.That(await Corrections.CountSuspectAsync(click, "Ala", Monday), Is.False);
        Assert.That(await Corrections.CountSuspectAsync(empty, "Ala", Monday), Is.False);
        Assert.That(await Corrections.CountSuspectAsync(empty + 99, "Ala", Monday), Is.False);
        Assert.That((await TallyAsync()).Answers, Is.Zero);
    }

    private AnswerCorrections Corrections => new(Database, Surveys);

    private async Task<SurveyHistory> HistoryAsync(long id) => (await new SurveyHistoryQuery(Database).FindAsync(id))!;

    private Task<ScoreTally> TallyAsync() => new AnswerCounts(Database).CountAsync(Scope(Nps));
}
