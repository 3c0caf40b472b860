using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Infrastructure.Installation;
using Nop.Plugin.CustomerCare.Infrastructure.Summaries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Summaries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NSubstitute;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.Summaries;

/// <summary>Daily at seven in Warsaw, which is six in UTC; the clock stands at ten past on Tuesday, 3 March 2026.</summary>
public class SendSummariesTests
{
    private FakeStore _store = null!;
    private MemorySummaries _summaries = null!;
    private ISummaryFigures _figures = null!;
    private StoppedClock _clock = null!;

    private List<QueuedEmail> Queue => _store.Mail.Queue;

    [SetUp]
    public async Task SetUp()
    {
        _store = new FakeStore();
        _summaries = new MemorySummaries();
        _figures = Substitute.For<ISummaryFigures>();
        _clock = new StoppedClock("2026-03-03 06:10");
        _store.Replace<ISummaryStore>(_summaries);
        _store.Replace(_figures);
        _store.Replace<TimeProvider>(_clock);
        _figures.ReadAsync(Arg.Any<int>(), Arg.Any<SummaryPeriod>(), Arg.Any<BusinessTime>(), Arg.Any<CancellationToken>()).Returns(call => SummaryExamples.Summary(call.Arg<SummaryPeriod>()));
        await _store.Catalogs.ReplaceAsync(new SlaSettings(
            [BusinessCalendar.Default("Europe/Warsaw")],
            [new SlaPolicy("All", true, "Default", PolicyMatch.Everything, [new SlaTarget(SlaMetric.FirstResponse, 240, TargetTime.Business)], [])]));
        using var request = _store.Request();
        await request.ServiceProvider.GetServices<IInstallationStep>().OfType<TemplateStep>().Single().InstallAsync();
        Account(31, "Ala@example.com", 2, CustomerCareDefaults.Permissions.INQUIRIES_VIEW, CustomerCareDefaults.Permissions.SURVEYS_VIEW);
        Account(32, "olek@example.com", 1, CustomerCareDefaults.Permissions.INQUIRIES_VIEW);
        Account(33, "iga@example.com", 1, CustomerCareDefaults.Permissions.SURVEYS_VIEW);
        Account(34, "shopper@example.com", 1);
        await SetAsync(staff: "31");
    }

    [TearDown]
    public void TearDown()
    {
        _store.Dispose();
    }

    [Test]
    public async Task ExecuteAsync_Off_Nothing()
    {
        await SetAsync(staff: "31", frequency: SummaryFrequency.Off);

        await RunAsync();

        Assert.That(Queue, Is.Empty);
        await _figures.DidNotReceiveWithAnyArgs().ReadAsync(default, default!, default!);
    }

    [Test]
    public async Task ExecuteAsync_LeaseTakenOverMeanwhile_LeavesItToTheOtherNode()
    {
        var period = new SummaryPeriod(SummaryFrequency.Daily, new DateOnly(2026, 3, 3));
        _summaries.BeforeQueueing = () => _summaries.ClaimAsync(new SummaryKey(2, period, Recipient.KeyOf("ala@example.com"))).Wait();

        await RunAsync();

        Assert.That(Queue, Is.Empty);
    }

    [TestCase("2026-03-03 05:59")]
    [TestCase("2026-03-03 18:01")]
    public async Task ExecuteAsync_BeforeItsHourOrLongAfter_Nothing(string now)
    {
        _clock.NowUtc = LogBuilder.Utc(now);

        await RunAsync();

        Assert.That(Queue, Is.Empty);
    }

    [Test]
    public async Task ExecuteAsync_EachMinuteOfTheDay_OnceAndTheNextDayAgain()
    {
        for (var minute = 0; minute < 30; minute++)
        {
            _clock.NowUtc = _clock.NowUtc.AddMinutes(1);
            await RunAsync();
        }

        Assert.That(Queue.Select(mail => (mail.To, mail.Subject)), Is.EqualTo(new[] { ("Ala@example.com", "Outlet, obsługa klienta: poniedziałek, 2 marca 2026") }));
        await _figures.ReceivedWithAnyArgs(1).ReadAsync(default, default!, default!);

        _clock.NowUtc = _clock.NowUtc.AddDays(1);
        await RunAsync();
        Assert.That(Queue, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task ExecuteAsync_NoteOfSendingLost_NotQueuedTwice()
    {
        _summaries.Forgets = true;

        await RunAsync();
        _summaries.Forgets = false;
        await RunAsync();
        await RunAsync();

        Assert.That(Queue, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task ExecuteAsync_QueueAway_TriedAgain()
    {
        _store.Mail.QueueIsAway = true;
        await RunAsync();
        _store.Mail.QueueIsAway = false;

        await RunAsync();

        Assert.That(Queue, Has.Count.EqualTo(1));
        Assert.That(_store.Log.Errors.Single().Message, Does.StartWith("Customer care could not queue the managers' summary of store 2 for Ala@example.com"));
    }

    [Test]
    public async Task ExecuteAsync_Permissions_NothingOfTheOtherKind()
    {
        await SetAsync(staff: "31, 32, 33, 34, 99");

        await RunAsync();

        var bodies = Queue.ToDictionary(mail => mail.To, mail => mail.Body);
        Assert.That(bodies.Keys, Is.EqualTo(new[] { "Ala@example.com", "olek@example.com", "iga@example.com" }), "nobody who may see nothing");
        Assert.That(bodies["olek@example.com"], Does.Contain("CustomerCareClock").And.Contain("CustomerCareInquiry").And.Not.Contain("CustomerCareSurvey").And.Not.Contain("Promoter").And.Not.Contain("again"));
        Assert.That(bodies["iga@example.com"], Does.Contain("CustomerCareSurveyResults").And.Not.Contain("CustomerCareClock").And.Not.Contain("CustomerCareInquiry").And.Not.Contain("First response"));
        Assert.That(bodies["Ala@example.com"], Does.Contain("CustomerCareClock").And.Contain("CustomerCareSurveyResults"));
    }

    [Test]
    public async Task ExecuteAsync_Addresses_AreToldEverythingUnlessTheyAreOfStaff()
    {
        await SetAsync(staff: "31", addresses: "ala@EXAMPLE.com, boss@example.com, olek@example.com, shopper@example.com");

        await RunAsync();

        var bodies = Queue.ToDictionary(mail => mail.To, mail => mail.Body);
        Assert.That(bodies.Keys, Is.EqualTo(new[] { "Ala@example.com", "boss@example.com", "olek@example.com", "shopper@example.com" }), "each address once");
        Assert.That(bodies["boss@example.com"], Does.Contain("CustomerCareClock").And.Contain("CustomerCareSurveyResults"));
        Assert.That(bodies["olek@example.com"], Does.Not.Contain("CustomerCareSurvey"));
    }

    [Test]
    public async Task ExecuteAsync_TemplateOff_Nothing()
    {
        _store.Mail.Templates.Single(template => template.Name == "CustomerCare.ManagerSummary").IsActive = false;

        await RunAsync();

        Assert.That(Queue, Is.Empty);
    }

    [Test]
    public async Task ExecuteAsync_Weekly_IsOfTheWeekBefore()
    {
        await SetAsync(staff: "32", frequency: SummaryFrequency.Weekly, weekday: DayOfWeek.Tuesday);

        await RunAsync();

        Assert.That(Queue.Single().Subject, Is.EqualTo("Outlet, customer care: 2/24/2026 to 3/2/2026"));
        Assert.That(Queue.Single().Body, Does.Contain("fromDay=2026-02-24&amp;toDay=2026-03-02&amp;store=2&amp;show=judged&amp;metric=first_response"));
    }

    private Task SetAsync(string staff, string? addresses = null, SummaryFrequency frequency = SummaryFrequency.Daily, DayOfWeek weekday = DayOfWeek.Monday)
    {
        return _store.Settings.SaveSettingAsync(
            new CustomerCareSettings { SummaryFrequency = frequency, SummaryWeekday = weekday, SummaryStaff = staff, SummaryAddresses = addresses }, 2);
    }

    private void Account(int id, string address, int languageId, params string[] permissions)
    {
        var customer = new Customer { Id = id, Email = address, Active = true, LanguageId = languageId };
        _store.Customers.GetCustomerByIdAsync(id).Returns(customer);
        _store.Customers.GetCustomerByEmailAsync(Arg.Is<string>(text => string.Equals(text, address, StringComparison.OrdinalIgnoreCase))).Returns(customer);
        foreach (var permission in permissions)
            _store.Permissions.AuthorizeAsync(permission, customer).Returns(true);
    }

    private async Task RunAsync()
    {
        using var request = _store.Request();
        await request.ServiceProvider.GetRequiredService<SendSummaries>().ExecuteAsync();
    }
}
