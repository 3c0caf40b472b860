using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Answering;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Surveys.Answering;

[TestFixture]
public class AnswerRulesTests
{
    private const string KEY = "0123456789abcdef0123456789abcdef";

    private static readonly DateTime Now = new(2026, 3, 2, 12, 0, 0, DateTimeKind.Utc);

    private static readonly OpenedLinks OneLink = new(1, [9]);

    [Test]
    public void Judge_APersonsForm_IsTheAnswer()
    {
        Assert.That(Judge(Attempt()), Is.EqualTo(new AnswerJudgement(AnswerVerdict.Stored)));
    }

    [TestCase(1.999, SuspicionReason.TooFast)]
    [TestCase(2, null)]
    public void Judge_FasterThanAPersonReads_IsSuspect(double seconds, SuspicionReason? reason)
    {
        Assert.That(Judge(Attempt() with { Form = Form(AnswerStep.First, Now.AddSeconds(-seconds)) }).Reason, Is.EqualTo(reason));
    }

    [Test]
    public void Judge_WithoutAntiforgery_IsSuspect()
    {
        Assert.That(Judge(Attempt() with { IsGenuine = false }), Is.EqualTo(new AnswerJudgement(AnswerVerdict.Suspect, SuspicionReason.Antiforgery)));
    }

    [Test]
    public void Judge_WithTheTrapFilledIn_IsSuspect()
    {
        Assert.That(Judge(Attempt() with { IsTrapped = true }), Is.EqualTo(new AnswerJudgement(AnswerVerdict.Suspect, SuspicionReason.Honeypot)));
    }

    [Test]
    public void Judge_AFormThatIsNotOurs_IsSuspect()
    {
        var wrong = new[]
        {
            null, Form() with { InvitationId = 8 }, Form(AnswerStep.FollowUp), Form(AnswerStep.First, Now - AnswerRules.FormLife - TimeSpan.FromTicks(1))
        };

        foreach (var form in wrong)
            Assert.That(Judge(Attempt() with { Form = form }), Is.EqualTo(new AnswerJudgement(AnswerVerdict.Suspect, SuspicionReason.Form)), $"{form}");
    }

    [Test]
    public void Judge_SeveralLinksOpened_IsSuspectUntilConfirmed()
    {
        var several = new OpenedLinks(2, [9, 0]);

        Assert.That(Judge(Attempt(), several).Reason, Is.EqualTo(SuspicionReason.SeveralLinks));
        Assert.That(Judge(Attempt() with { Form = Form(AnswerStep.Confirm) }, several).Verdict, Is.EqualTo(AnswerVerdict.Stored));
    }

    [TestCase(AnswerRules.GreatestLogLines - 1, AnswerVerdict.Stored)]
    [TestCase(AnswerRules.GreatestLogLines, AnswerVerdict.Suspect)]
    public void Judge_ALogThatIsFull_CannotTellAndAsksOnceMore(int opened, AnswerVerdict verdict)
    {
        Assert.That(Judge(Attempt(), new OpenedLinks(opened, [])).Verdict, Is.EqualTo(verdict));
    }

    [Test]
    public void Judge_ConfirmFormOfAMachine_IsSuspectAgain()
    {
        Assert.That(Judge(Attempt() with { Form = Form(AnswerStep.Confirm), IsGenuine = false }).Reason, Is.EqualTo(SuspicionReason.Antiforgery));
        Assert.That(Judge(Attempt() with { Form = Form(AnswerStep.Confirm, Now) }).Reason, Is.EqualTo(SuspicionReason.TooFast));
    }

    [Test]
    public void Judge_TheFormThatAnswered_IsRepeated()
    {
        Assert.That(Judge(Attempt(answered: 9)), Is.EqualTo(new AnswerJudgement(AnswerVerdict.Repeated)));
        Assert.That(Judge(Attempt(answered: 9) with { IsGenuine = false, Score = 0 }), Is.EqualTo(new AnswerJudgement(AnswerVerdict.Repeated)));
    }

    [TestCase(AnswerStep.First)]
    [TestCase(AnswerStep.Confirm)]
    public void Judge_AnotherFormAfterTheAnswer_IsIgnored(AnswerStep step)
    {
        var later = Attempt(answered: 9) with { Score = 0, Form = Form(step) with { Key = new string('f', 32) } };

        Assert.That(Judge(later), Is.EqualTo(new AnswerJudgement(AnswerVerdict.Ignored, SuspicionReason.Answered)));
        Assert.That(Judge(later with { Form = null }).Verdict, Is.EqualTo(AnswerVerdict.Ignored));
    }

    [Test]
    public void Judge_AFormMadeForIt_Changes()
    {
        var change = Attempt(answered: 9) with { Score = 4, Form = Form(AnswerStep.Change) with { Key = new string('f', 32) } };

        Assert.That(Judge(change, new OpenedLinks(11, [0, 1, 2])), Is.EqualTo(new AnswerJudgement(AnswerVerdict.Changed)));
        Assert.That(Judge(change with { IsTrapped = true }).Verdict, Is.EqualTo(AnswerVerdict.Suspect));
        Assert.That(Judge(change with { Form = change.Form! with { InvitationId = 8 } }).Verdict, Is.EqualTo(AnswerVerdict.Ignored));
    }

    [Test]
    public void Judge_FromTheInstantOfExpiry_IsTooLate()
    {
        Assert.That(Judge(Attempt(expires: Now)).Verdict, Is.EqualTo(AnswerVerdict.Expired));
        Assert.That(Judge(Attempt(answered: 9, expires: Now) with { Form = Form(AnswerStep.Change) }).Verdict, Is.EqualTo(AnswerVerdict.Expired));
        Assert.That(Judge(Attempt(expires: Now.AddTicks(1))).Verdict, Is.EqualTo(AnswerVerdict.Stored));
    }

    [Test]
    public void IsTheirs_OnlyTheFollowUpOfTheFormThatAnswered()
    {
        var link = Attempt(answered: 9).Link;

        Assert.That(AnswerRules.IsTheirs(link, Form(AnswerStep.FollowUp)), Is.True);
        Assert.That(AnswerRules.IsTheirs(link, Form(AnswerStep.FollowUp) with { Key = new string('f', 32) }), Is.False);
        Assert.That(AnswerRules.IsTheirs(link, Form(AnswerStep.FollowUp) with { InvitationId = 8 }), Is.False);
        Assert.That(AnswerRules.IsTheirs(link, Form()), Is.False);
        Assert.That(AnswerRules.IsTheirs(link, null), Is.False);
        Assert.That(AnswerRules.IsTheirs(Attempt().Link, Form(AnswerStep.FollowUp)), Is.False);
    }

    private static AnswerJudgement Judge(AnswerAttempt attempt, OpenedLinks? opened = null)
    {
        return AnswerRules.Judge(attempt, opened ?? OneLink, Now);
    }

    private static AnswerForm Form(AnswerStep step = AnswerStep.First, DateTime? issuedOnUtc = null)
    {
        return new AnswerForm(7, KEY, step, issuedOnUtc ?? Now.AddSeconds(-10));
    }

    private static AnswerAttempt Attempt(int? answered = null, DateTime? expires = null)
    {
        return new AnswerAttempt
        {
            Link = new SurveyLink
            {
                InvitationId = 7, SurveyId = 1, Kind = SurveyKind.Recommendation, StoreId = 1, ExpiresOnUtc = expires,
                Answer = answered is { } score ? new StandingAnswer { Score = score, FormKey = KEY } : null
            },
            Score = 9,
            Form = Form(),
            IsGenuine = true,
            Dwell = TimeSpan.FromSeconds(2),
            Client = new SurveyClient(null, null)
        };
    }
}
