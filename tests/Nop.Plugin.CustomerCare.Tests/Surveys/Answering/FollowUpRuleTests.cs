using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Answering;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Surveys.Answering;

[TestFixture]
public class FollowUpRuleTests
{
    private static readonly DateTime Now = new(2026, 3, 2, 12, 0, 0, DateTimeKind.Utc);

    [TestCase(0, true)]
    [TestCase(6, true)]
    [TestCase(7, false)]
    [TestCase(10, false)]
    public void AfterAnswer_OnlyADetractors_WaitsHalfAnHour(int score, bool isDue)
    {
        Assert.That(FollowUpRule.AfterAnswer(Survey(true, true), score, Now), Is.EqualTo(isDue ? Now.AddMinutes(30) : (DateTime?)null));
    }

    [TestCase(true, false, true)]
    [TestCase(false, true, true)]
    [TestCase(false, false, false)]
    public void AfterAnswer_NothingToDo_IsNone(bool opensInquiry, bool alerts, bool isDue)
    {
        Assert.That(FollowUpRule.AfterAnswer(Survey(opensInquiry, alerts), 0, Now).HasValue, Is.EqualTo(isDue));
    }

    [Test]
    public void AfterChange_ToADetractor_WaitsUnlessItWasFollowedUp()
    {
        var promoter = new StandingAnswer { Score = 9 };

        Assert.That(FollowUpRule.AfterChange(Survey(true, true), promoter, 4, Now), Is.EqualTo(Now.AddMinutes(30)));
        Assert.That(FollowUpRule.AfterChange(Survey(true, true), promoter with { IsFollowedUp = true }, 4, Now), Is.Null);
    }

    [Test]
    public void AfterChange_OfWhatWaits_GoesOnWaitingOrIsCalledOff()
    {
        var waiting = new StandingAnswer { Score = 3, FollowUpDueOnUtc = Now.AddMinutes(10) };

        Assert.That(FollowUpRule.AfterChange(Survey(true, true), waiting, 2, Now), Is.EqualTo(Now.AddMinutes(10)));
        Assert.That(FollowUpRule.AfterChange(Survey(true, true), waiting, 8, Now), Is.Null);
    }

    private static Survey Survey(bool opensInquiry, bool alerts)
    {
        return new Survey
        {
            Id = 1, Kind = SurveyKind.Recommendation, IsEnabled = true, Revision = 1, CreatedOnUtc = Now,
            Definition = new SurveyDefinition { Name = "Orders", Trigger = SurveyTrigger.Completed, OpensInquiry = opensInquiry, AlertsManagers = alerts }
        };
    }
}
