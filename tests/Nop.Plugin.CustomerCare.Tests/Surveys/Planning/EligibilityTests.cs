using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Planning;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Surveys.Planning;

[TestFixture]
public class EligibilityTests
{
    private static readonly DateTime Now = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    private static readonly SurveySubject Order = new()
    {
        SubjectId = 1, TriggeredOnUtc = Now.AddDays(-3), StoreId = 1, Email = "ann@example.com", OrderValue = 50, BuyerOrder = 1, CountryCode = "PL", Categories = [3, 4], Roles = ["Registered"]
    };

    [Test]
    public void Judge_NothingAgainstIt_AsksAnybody()
    {
        Assert.That(Judge(new Audience(), Order), Is.Null);
    }

    [TestCase(2, SuppressionReason.Store)]
    [TestCase(1, null)]
    public void Judge_Stores_AreNamedById(int store, SuppressionReason? expected)
    {
        Assert.That(Judge(new Audience { Stores = [store] }, Order), Is.EqualTo(expected));
    }

    [TestCase("registered", null)]
    [TestCase("Vendors", SuppressionReason.Role)]
    public void Judge_Roles_OneIsEnoughWhateverItsCase(string role, SuppressionReason? expected)
    {
        Assert.That(Judge(new Audience { Roles = ["Administrators", role] }, Order), Is.EqualTo(expected));
    }

    [TestCase(50.0, 50.0, null)]
    [TestCase(50.01, null, SuppressionReason.OrderTotal)]
    [TestCase(null, 49.99, SuppressionReason.OrderTotal)]
    public void Judge_OrderTotal_BothEndsIncluded(double? least, double? greatest, SuppressionReason? expected)
    {
        Assert.That(Judge(new Audience { MinimumTotal = (decimal?)least, MaximumTotal = (decimal?)greatest }, Order), Is.EqualTo(expected));
    }

    [TestCase(BuyerKind.First, 1, null)]
    [TestCase(BuyerKind.First, 2, SuppressionReason.Buyer)]
    [TestCase(BuyerKind.Repeat, 1, SuppressionReason.Buyer)]
    [TestCase(BuyerKind.Repeat, 2, null)]
    public void Judge_Buyers_AreFirstOrRepeat(BuyerKind buyers, int order, SuppressionReason? expected)
    {
        Assert.That(Judge(new Audience { Buyers = buyers }, Order with { BuyerOrder = order }), Is.EqualTo(expected));
    }

    [Test]
    public void Judge_CategoriesAndCountries_OneIsEnough()
    {
        Assert.That(Judge(new Audience { Categories = [9, 4], Countries = ["de", "pl"] }, Order), Is.Null);
        Assert.That(Judge(new Audience { Categories = [9] }, Order), Is.EqualTo(SuppressionReason.Category));
        Assert.That(Judge(new Audience { Countries = ["de"] }, Order), Is.EqualTo(SuppressionReason.Country));
        Assert.That(Judge(new Audience { Countries = ["de"] }, Order with { CountryCode = null }), Is.EqualTo(SuppressionReason.Country));
    }

    [TestCase(90, null)]
    [TestCase(89, SuppressionReason.CoolDown)]
    public void Judge_Pause_CountsFromTheLastMailToTheInstantOfTheNext(int days, SuppressionReason? expected)
    {
        Assert.That(Judge(new Audience(), Order with { LastAskedOnUtc = Now.AddDays(-days) }), Is.EqualTo(expected));
    }

    [Test]
    public void Judge_SurveyOfAnotherKind_KeepsThreeDaysWhateverThePauseIs()
    {
        var subject = Order with { LastAskedOtherwiseOnUtc = Now.AddDays(-3) };

        Assert.That(Judge(new Audience(), subject), Is.Null);
        Assert.That(Judge(new Audience(), subject with { LastAskedOtherwiseOnUtc = Now.AddDays(-3).AddSeconds(1) }), Is.EqualTo(SuppressionReason.CoolDown));
    }

    [Test]
    public void Judge_OrderGoneAndPersonGone_TheOrderComesFirst()
    {
        Assert.That(Judge(new Audience(), Order with { IsCancelled = true, IsOptedOut = true }), Is.EqualTo(SuppressionReason.OrderCancelled));
        Assert.That(Judge(new Audience { Stores = [2] }, Order with { IsOptedOut = true }), Is.EqualTo(SuppressionReason.OptedOut));
    }

    [TestCase(null, SuppressionReason.NoAddress)]
    [TestCase("  ", SuppressionReason.NoAddress)]
    [TestCase("noreply@example.com", SuppressionReason.MachineAddress)]
    [TestCase("Shop@Example.com", SuppressionReason.MachineAddress)]
    [TestCase("a+x@example.com", null)]
    public void Judge_Addresses_MustBeSomebodys(string? email, SuppressionReason? expected)
    {
        Assert.That(Judge(new Audience(), Order with { Email = email }), Is.EqualTo(expected));
    }

    [Test]
    public void Judge_Inquiry_MustBeResolvedAndNotFromASurvey()
    {
        var inquiry = new SurveySubject { SubjectId = 5, TriggeredOnUtc = Now, Email = "ann@example.com", Channel = Channel.Email, Status = InquiryStatus.Resolved };
        SuppressionReason? OfInquiry(SurveySubject subject) => Eligibility.Judge(Survey(new Audience(), SurveyKind.Satisfaction), subject, Now, []);

        Assert.That(OfInquiry(inquiry), Is.Null);
        Assert.That(OfInquiry(inquiry with { Status = InquiryStatus.Open }), Is.EqualTo(SuppressionReason.InquiryReopened));
        Assert.That(OfInquiry(inquiry with { IsEnded = true }), Is.EqualTo(SuppressionReason.InquiryEnded));
        Assert.That(OfInquiry(inquiry with { Channel = Channel.Survey }), Is.EqualTo(SuppressionReason.Channel));
    }

    [Test]
    public void JudgeReminder_PauseAndAudience_DontMatterButTheOrderAndThePersonDo()
    {
        var survey = Survey(new Audience { Stores = [2] });

        Assert.That(Eligibility.JudgeReminder(survey, Order with { LastAskedOnUtc = Now.AddDays(-5) }, []), Is.Null);
        Assert.That(Eligibility.JudgeReminder(survey, Order with { IsRefunded = true }, []), Is.EqualTo(SuppressionReason.OrderRefunded));
        Assert.That(Eligibility.JudgeReminder(survey, Order with { IsOptedOut = true }, []), Is.EqualTo(SuppressionReason.OptedOut));
    }

    private static SuppressionReason? Judge(Audience audience, SurveySubject subject)
    {
        return Eligibility.Judge(Survey(audience), subject, Now, ["shop@example.com"]);
    }

    private static Survey Survey(Audience audience, SurveyKind kind = SurveyKind.Recommendation)
    {
        return new Survey
        {
            Id = 1, Kind = kind, IsEnabled = true, Revision = 1, CreatedOnUtc = Now, SinceOnUtc = Now,
            Definition = new SurveyDefinition { Name = "After a purchase", Trigger = kind == SurveyKind.Recommendation ? SurveyTrigger.Completed : SurveyTrigger.Resolved, Audience = audience }
        };
    }
}
