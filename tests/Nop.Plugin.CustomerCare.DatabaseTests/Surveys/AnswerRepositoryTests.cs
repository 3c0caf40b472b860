using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Answering;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Surveys;

public class AnswerRepositoryTests<TServer> : AnswerFixture<TServer> where TServer : TestServer, new()
{
    [Test]
    public async Task FindAsync_EachTokenOfAnInvitation_FindsIt()
    {
        var invited = await InviteAsync();

        Assert.That((await Answers.FindAsync(invited.Token))!.InvitationId, Is.EqualTo(invited.Id));
        Assert.That((await Answers.FindAsync(invited.OtherToken))!.InvitationId, Is.EqualTo(invited.Id));
        Assert.That((await Answers.FindAsync(invited.Token))!.ExpiresOnUtc, Is.EqualTo(Noon.AddDays(30)));
    }

    [Test]
    public async Task FindAsync_WhatIsNoToken_FindsNothing()
    {
        var invited = await InviteAsync();
        var anonymous = await InviteAsync(isAnonymous: true);

        foreach (var token in new[] { null, "", invited.Token.ToUpperInvariant(), invited.Token[..^1], invited.Token + " ", SurveyToken.New(), SurveyToken.HashOf(invited.Token), anonymous.Token })
            Assert.That(await Answers.FindAsync(token), Is.Null, token);
    }

    [Test]
    public async Task AnswerAsync_FormsAtOnce_OneAnswerAndNothingElse()
    {
        var invited = await InviteAsync();
        var verdicts = await Task.WhenAll(Enumerable.Range(0, 6).Select(score => Task.Run(() => SendAsync(invited.Token, score, Form(invited.Id)))));

        Assert.That(verdicts.Count(each => each.Verdict == AnswerVerdict.Stored), Is.EqualTo(1));
        Assert.That(verdicts.Count(each => each.Verdict == AnswerVerdict.Ignored), Is.EqualTo(5));
        Assert.That((await LogAsync(invited.Id)).Count(line => line.StartsWith("answered", StringComparison.Ordinal)), Is.EqualTo(1));
        var score = (await LogAsync(invited.Id)).Single(line => line.StartsWith("answered", StringComparison.Ordinal)).Split(' ')[1];
        Assert.That((await Answers.FindAsync(invited.Token))!.Answer!.Score.ToString(System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(score));
    }

    [Test]
    public async Task AnswerAsync_OneFormTwiceAtOnce_StoredAndRepeated()
    {
        var invited = await InviteAsync();
        var form = Form(invited.Id);
        var verdicts = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => SendAsync(invited.Token, 9, form))));

        Assert.That(verdicts.Select(each => each.Verdict), Is.EquivalentTo(new[] { AnswerVerdict.Stored, AnswerVerdict.Repeated }));
        Assert.That(await LogAsync(invited.Id), Is.EqualTo(new[] { "answered 9" }));
    }

    [Test]
    public async Task AnswerAsync_Stored_MarksTheInvitationAndCallsTheReminderOff()
    {
        var invited = await InviteAsync();
        await SendAsync(invited.Token, 3, Form(invited.Id));

        Assert.That((await ValueAsync<DateTime?>("AnsweredOnUtc", Tables.Invitation, "Id", invited.Id)).AsUtc(), Is.EqualTo(Noon));
        Assert.That(await ValueAsync<DateTime?>("DueOnUtc", Tables.Invitation, "Id", invited.Id), Is.Null);
        Assert.That((await Answers.FindAsync(invited.Token))!.Answer!.FollowUpDueOnUtc, Is.EqualTo(Noon.AddMinutes(30)));
    }

    [Test]
    public async Task AnyWrite_FromTheInstantOfExpiry_IsNone()
    {
        var invited = await InviteAsync(expiresOnUtc: Noon.AddHours(1));
        var late = Noon.AddHours(1);
        var form = Form(invited.Id);
        Assert.That((await SendAsync(invited.Token, 9, form, late)).Verdict, Is.EqualTo(AnswerVerdict.Expired));
        var line = new SurveyEvent { InvitationId = invited.Id, Kind = SurveyEventKind.Answered, HappenedOnUtc = late };
        var link = (await Answers.FindAsync(invited.Token))!;
        Assert.That(await Answers.AnswerAsync(new GivenScore(link, 9, form.Key, null, late, line)), Is.False);

        Assert.That((await SendAsync(invited.Token, 9, form, late.AddSeconds(-1))).Verdict, Is.EqualTo(AnswerVerdict.Stored));
        link = (await Answers.FindAsync(invited.Token))!;
        Assert.That(await Answers.ChangeAsync(new GivenScore(link, 1, form.Key, null, late, line)), Is.False);
        Assert.That(await Answers.CommentAsync(link, form.Key, "late", null, late, line), Is.False);
        Assert.That(await LogAsync(invited.Id), Is.EqualTo(new[] { "answered 9" }));
    }

    [Test]
    public async Task ChangeAsync_PromoterToDetractorAndBack_KeepsHistoryAndFollowUpFollows()
    {
        var invited = await InviteAsync();
        await SendAsync(invited.Token, 9, Form(invited.Id));
        Assert.That((await Answers.FindAsync(invited.Token))!.Answer!.FollowUpDueOnUtc, Is.Null);

        Assert.That((await SendAsync(invited.Token, 4, Form(invited.Id, AnswerStep.Change))).Verdict, Is.EqualTo(AnswerVerdict.Changed));
        Assert.That((await Answers.FindAsync(invited.Token))!.Answer!.FollowUpDueOnUtc, Is.EqualTo(Noon.AddMinutes(30)));
        Assert.That((await ValueAsync<DateTime?>("AnsweredOnUtc", Tables.SurveyResponse, "InvitationId", invited.Id)).AsUtc(), Is.EqualTo(Noon));

        await SendAsync(invited.Token, 8, Form(invited.Id, AnswerStep.Change));
        Assert.That((await Answers.FindAsync(invited.Token))!.Answer, Has.Property("Score").EqualTo(8).And.Property("FollowUpDueOnUtc").Null);
        Assert.That(await LogAsync(invited.Id), Is.EqualTo(new[] { "answered 9", "changed 9 4", "changed 4 8" }));
    }

    [Test]
    public async Task ChangeAsync_FollowedUpMeanwhile_IsNotFollowedUpAgain()
    {
        var invited = await InviteAsync();
        await SendAsync(invited.Token, 2, Form(invited.Id));
        var before = (await Answers.FindAsync(invited.Token))!;
        await using (var session = await Database.OpenAsync())
            await session.ExecuteAsync(
                "update [CustomerCareSurveyResponse] set [InquiryId] = 5, [FollowUpDueOnUtc] = null where [InvitationId] = @id", new SqlParameters { ["id"] = invited.Id });

        var line = new SurveyEvent { InvitationId = invited.Id, Kind = SurveyEventKind.Changed, HappenedOnUtc = Noon };
        Assert.That(await Answers.ChangeAsync(new GivenScore(before, 1, Guid.NewGuid().ToString("N"), Noon.AddMinutes(30), Noon, line)), Is.True);
        Assert.That((await Answers.FindAsync(invited.Token))!.Answer, Has.Property("FollowUpDueOnUtc").Null.And.Property("IsFollowedUp").True);
    }

    [Test]
    public async Task CommentAsync_ThatForm_KeepsTextsOfEveryKindAndFollowsUpAtOnce()
    {
        const string text = "Żółw \U0001F600 שלום <script>alert(1)</script> {{x}} 'quoted' 100% [Id] @p\nsecond line";
        var invited = await InviteAsync();
        var form = Form(invited.Id);
        await SendAsync(invited.Token, 3, form);
        var comment = new CommentOnAnswer(Answers, new FixedClock(Noon.AddMinutes(2)));
        var theirs = form with { Step = AnswerStep.FollowUp };
        var link = (await Answers.FindAsync(invited.Token))!;

        Assert.That(await comment.ExecuteAsync(link, theirs, text, PreferredChannel.Phone, Browser), Is.EqualTo(AnswerVerdict.Stored));
        var answer = (await Answers.FindAsync(invited.Token))!.Answer!;
        Assert.That(answer.Comment, Is.EqualTo(text));
        Assert.That(answer.FollowUpDueOnUtc, Is.EqualTo(Noon.AddMinutes(2)));
        Assert.That(await ValueAsync<string>("PreferredChannel", Tables.SurveyResponse, "InvitationId", invited.Id), Is.EqualTo("phone"));
    }

    [Test]
    public async Task CommentAsync_SkippedAfterwards_KeepsTheCommentAndAnotherOneKeepsTheFirstInTheLog()
    {
        var invited = await InviteAsync();
        var form = Form(invited.Id);
        await SendAsync(invited.Token, 9, form);
        await CommentAsync(invited.Token, form, "first");
        await CommentAsync(invited.Token, form, "  ");
        Assert.That((await Answers.FindAsync(invited.Token))!.Answer!.Comment, Is.EqualTo("first"));

        await CommentAsync(invited.Token, form, "second");
        Assert.That((await Answers.FindAsync(invited.Token))!.Answer!.Comment, Is.EqualTo("second"));
        Assert.That(await LogAsync(invited.Id), Is.EqualTo(new[] { "answered 9", "commented", "commented first" }));
    }

    [Test]
    public async Task CommentAsync_AnotherForm_OnlyTheLogHasIt()
    {
        var invited = await InviteAsync();
        await SendAsync(invited.Token, 9, Form(invited.Id));

        Assert.That(await CommentAsync(invited.Token, Form(invited.Id), "I was never here"), Is.EqualTo(AnswerVerdict.Ignored));
        Assert.That((await Answers.FindAsync(invited.Token))!.Answer!.Comment, Is.Null);
        Assert.That(await LogAsync(invited.Id), Is.EqualTo(new[] { "answered 9", "ignored form I was never here" }));
    }

    [Test]
    public async Task LogAsync_MoreThanTheBound_StopsAtIt()
    {
        var invited = await InviteAsync();
        var open = new OpenSurvey(Answers, new FixedClock(Noon));
        var link = (await Answers.FindAsync(invited.Token))!;
        for (var i = 0; i < AnswerRules.GreatestLogLines + 5; i++)
            await open.ExecuteAsync(link, i % 11, Browser with { UserAgent = new string('x', 1000) });

        var opened = await Answers.OpenedAsync(invited.Id, Noon.AddSeconds(-1));
        Assert.That(opened.Count, Is.EqualTo(AnswerRules.GreatestLogLines));
        Assert.That(opened.RecentScores, Has.Count.EqualTo(11));
        Assert.That((await Answers.OpenedAsync(invited.Id, Noon)).RecentScores, Is.Empty);
        Assert.That((await Answers.FindAsync(invited.Token))!.Answer, Is.Null);
    }

    private async Task<AnswerVerdict> CommentAsync(string token, AnswerForm form, string text)
    {
        var link = (await Answers.FindAsync(token))!;
        return await new CommentOnAnswer(Answers, new FixedClock(Noon)).ExecuteAsync(link, form with { Step = AnswerStep.FollowUp }, text, null, Browser);
    }
}
