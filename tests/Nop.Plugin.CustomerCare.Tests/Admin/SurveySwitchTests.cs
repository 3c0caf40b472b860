using NSubstitute;
using NUnit.Framework;
using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Admin;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;
using Nop.Plugin.CustomerCare.Admin.Factories.Surveys;
using Nop.Plugin.CustomerCare.Admin.Models.Surveys;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Planning;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using Nop.Services.Localization;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerCare.Tests.Admin;

public class SurveySwitchTests
{
    private static readonly Survey Off = new()
    {
        Id = 4,
        Kind = SurveyKind.Recommendation,
        Definition = SurveyDefaults.Of(SurveyKind.Recommendation, "After an order"),
        IsEnabled = false,
        Revision = 3,
        CreatedOnUtc = default
    };

    private readonly List<SurveySubject> _orders = [];
    private readonly MessageTemplate _template = new() { Subject = "Subject", Body = "Body" };
    private ISlaCatalogStore _catalogs = null!;
    private StoppedClock _clock = null!;

    [SetUp]
    public async Task SetUp()
    {
        _orders.Clear();
        _clock = new StoppedClock("2026-12-02 11:00");
        _template.IsActive = true;
        _catalogs = new MemoryCatalog();
        await _catalogs.ReplaceAsync(new SlaSettings([BusinessCalendar.Default("Europe/Warsaw")], []));
        for (var number = 1; number <= 3; number++)
            _orders.Add(Order(number, $"buyer{number}@example.com", _clock.NowUtc.AddDays(-number)));
    }

    [Test]
    public async Task PrepareAsync_NoLookBack_CountsNobody()
    {
        var model = await Factory().PrepareAsync(Off, 0, CancellationToken.None);

        Assert.That((model.Days, model.Preview, model.Revision), Is.EqualTo((0, (RecipientPreviewModel?)null, 3)));
    }

    [Test]
    public async Task PrepareAsync_LookBack_ShowsHowManyAndWhyNot()
    {
        _orders.Add(Order(4, "buyer1@example.com", _clock.NowUtc.AddDays(-1)) with { IsCancelled = true });

        var model = await Factory().PrepareAsync(Off, 10, CancellationToken.None);

        Assert.That((model.Preview!.Eligible, model.Preview.Reasons.Single().Text), Is.EqualTo((3, "Order cancelled")));
        Assert.That(model.Preview.Summary, Does.Contain("3").And.Contain("10"));
    }

    [TestCase(-5, 0)]
    [TestCase(91, 90)]
    public async Task PrepareAsync_DaysBeyondTheLimits_AreTheLimit(int asked, int days)
    {
        Assert.That((await Factory().PrepareAsync(Off, asked, CancellationToken.None)).Days, Is.EqualTo(days));
    }

    [Test]
    public async Task AgreedSinceAsync_TheShownNumber_IsFromThatInstantOn()
    {
        var form = await ShownAsync(10);
        _clock.NowUtc = _clock.NowUtc.AddMinutes(7);

        Assert.That(await Factory().AgreedSinceAsync(Off, form, CancellationToken.None), Is.EqualTo(LogBuilder.Utc("2026-11-22 11:00")));
    }

    [Test]
    public async Task AgreedSinceAsync_MoreThanWereShown_IsNotAgreed()
    {
        var form = await ShownAsync(10);
        _orders.Add(Order(9, "another@example.com", _clock.NowUtc.AddDays(-2)));

        Assert.That(await Factory().AgreedSinceAsync(Off, form, CancellationToken.None), Is.Null);
    }

    [Test]
    public async Task AgreedSinceAsync_OrdersSinceThePageWasShown_ChangeNothing()
    {
        var form = await ShownAsync(10);
        _orders.Insert(0, Order(9, "another@example.com", _clock.NowUtc.AddMinutes(1)));
        _clock.NowUtc = _clock.NowUtc.AddMinutes(7);

        Assert.That(await Factory().AgreedSinceAsync(Off, form, CancellationToken.None), Is.Not.Null);
    }

    [TestCase("2020-01-01T00:00:00.0000000Z")]
    [TestCase("2026-11-22T11:00:00")]
    [TestCase("")]
    public async Task AgreedSinceAsync_InstantThatWasNeverShown_IsNotAgreed(string since)
    {
        var form = await ShownAsync(10);
        form.Since = since;

        Assert.That(await Factory().AgreedSinceAsync(Off, form, CancellationToken.None), Is.Null);
    }

    [Test]
    public async Task AgreedSinceAsync_NoLookBack_IsNow()
    {
        Assert.That(await Factory().AgreedSinceAsync(Off, await ShownAsync(0), CancellationToken.None), Is.EqualTo(_clock.NowUtc));
    }

    [Test]
    public async Task AddAsync_PolicyForUnhappyAnswers_StandsFirstAndIsOfferedNoMore()
    {
        await _catalogs.ReplaceAsync(new SlaSettings([BusinessCalendar.Default("Europe/Warsaw")], [new SlaPolicy("All", true, "Default", PolicyMatch.Everything, [], [])]));
        var policy = Policy();
        Assert.That(await policy.IsMissingAsync(Off.Definition), Is.True);
        Assert.That(await policy.IsMissingAsync(Off.Definition with { OpensInquiry = false }), Is.False);

        await new EditSlaSettings(_catalogs).ExecuteAsync(SurveyAnswerPolicy.Added("Unhappy survey answers"));

        var first = (await _catalogs.LoadAsync()).CurrentPolicies[0].Policy;
        Assert.That((first.Name, first.Match.Channels.Single(), first.Targets.Single()), Is.EqualTo(
            ("Unhappy survey answers", Channel.Survey, new SlaTarget(SlaMetric.FirstResponse, 480, TargetTime.Business))));
        Assert.That(await policy.IsMissingAsync(Off.Definition), Is.False);

        await new EditSlaSettings(_catalogs).ExecuteAsync(SurveyAnswerPolicy.Added("Unhappy survey answers"));
        Assert.That((await _catalogs.LoadAsync()).CurrentPolicies, Has.Count.EqualTo(2));
    }

    private static SurveySubject Order(long id, string email, DateTime completedOnUtc)
    {
        return new SurveySubject { SubjectId = id, TriggeredOnUtc = completedOnUtc, StoreId = 1, Email = email, OrderNumber = $"{id}", OrderValue = 10 };
    }

    private async Task<SurveySwitchFormModel> ShownAsync(int days)
    {
        var shown = await Factory().PrepareAsync(Off, days, CancellationToken.None);
        return new SurveySwitchFormModel { Id = 4, Revision = 3, Days = shown.Days, Since = shown.Since, Until = shown.Until, Count = shown.Preview?.Eligible ?? 0 };
    }

    private ActiveTemplates Templates()
    {
        var templates = Substitute.For<IMessageTemplateService>();
        templates.GetMessageTemplatesByNameAsync(CustomerCareDefaults.Templates.SURVEY_INVITATION, Arg.Any<int?>()).Returns([_template]);
        return new ActiveTemplates(templates, Substitute.For<ILocalizationService>(), new ShippedTexts(TestTexts.Folder));
    }

    private SurveyAnswerPolicy Policy()
    {
        return new SurveyAnswerPolicy(_catalogs, null!, AdminDesk.Texts());
    }

    [Test]
    public async Task PrepareAsync_TemplateSwitchedOff_SaysSo()
    {
        Assert.That((await Factory().PrepareAsync(Off, 0, CancellationToken.None)).TemplateOff, Is.Null);

        _template.IsActive = false;

        Assert.That((await Factory().PrepareAsync(Off, 0, CancellationToken.None)).TemplateOff, Is.EqualTo(CustomerCareDefaults.Templates.SURVEY_INVITATION));
    }

    private SurveySwitchModelFactory Factory()
    {
        var planning = Substitute.For<IInvitationPlanning>();
        planning.PeekAsync(Arg.Any<Survey>(), Arg.Any<DateTime>(), Arg.Any<int>(), Arg.Any<CancellationToken>())
            .Returns(call => [.. _orders.Where(order => order.TriggeredOnUtc >= call.ArgAt<DateTime>(1)).Take(call.ArgAt<int>(2))]);
        var orders = Substitute.For<IStoreOrders>();
        orders.ReadMomentsAsync(Arg.Any<DateTime>(), Arg.Any<int>(), Arg.Any<int>(), Arg.Any<CancellationToken>()).Returns(((IReadOnlyList<SurveyMoment>)[], (int?)null));
        var own = Substitute.For<IOwnAddresses>();
        own.OwnAddressesAsync().Returns([]);
        var preview = new PreviewRecipients(planning, new RecoverMoments(orders, Substitute.For<ISurveyMoments>(), _clock), _catalogs, own, _clock);
        var (texts, words) = (AdminDesk.Texts(), new SurveyWords(AdminDesk.Texts(), new SeesInquiries(NSubstitute.Substitute.For<Nop.Services.Security.IPermissionService>())));
        return new SurveySwitchModelFactory(preview, new RecipientPreviewFactory(preview, words, AdminDesk.UserTime(), texts, _clock), Policy(), words, Templates(), texts, _clock);
    }
}
