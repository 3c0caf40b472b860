using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Alerts;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NSubstitute;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.Mail;

/// <summary>First response in 4 opening hours, Monday to Friday, 09:00 to 17:00 UTC, warnings at 50 and 80 %; asked on Monday, 2 March 2026, 09:00.</summary>
[TestFixture]
public partial class SendAlertsTests
{
    private FakeStore _store = null!;
    private MemoryAlerts _alerts = null!;
    private StoppedClock _clock = null!;

    private List<QueuedEmail> Queue => _store.Mail.Queue;

    [SetUp]
    public async Task SetUp()
    {
        _store = new FakeStore();
        _alerts = new MemoryAlerts();
        _clock = new StoppedClock("2026-03-02 11:00");
        _store.Replace<IAlertStore>(_alerts);
        _store.Replace<IMilestones>(_alerts);
        _store.Replace<TimeProvider>(_clock);
        await _store.Catalogs.ReplaceAsync(new SlaSettings(
            [BusinessCalendar.Default("Etc/UTC")],
            [new SlaPolicy("All", true, "Default", PolicyMatch.Everything, [new SlaTarget(SlaMetric.FirstResponse, 240, TargetTime.Business)], [50, 80])]));
        foreach (var text in MailText.All)
            _store.Mail.Templates.Add(new MessageTemplate
            {
                Name = text.Template, IsActive = true, Subject = "%Inquiry.Number% %Inquiry.Subject%", Body = $"{text.Template} %Sla.State% %Sla.Due% %Inquiry.Url% %Digest.Table%"
            });
        Set(settings => settings.AlertsEnabled = true);
        Ask(9);
    }

    [TearDown]
    public void TearDown()
    {
        _store.Dispose();
    }

    [Test]
    public async Task ExecuteAsync_SwitchedOff_NothingToAnybody()
    {
        Set(settings => settings.AlertsEnabled = false);

        await RunAsync("2026-03-02 14:00");

        Assert.That(Queue, Is.Empty);
        Assert.That(_alerts.Raised, Is.Empty);
    }

    [Test]
    public async Task ExecuteAsync_HalfUsed_WarnsTheStoresOwnAddressOnce()
    {
        await RunAsync("2026-03-02 10:59");
        await RunAsync("2026-03-02 11:00");
        await RunAsync("2026-03-02 11:01");

        Assert.That(Queue.Single().To, Is.EqualTo("shop@example.com"));
        Assert.That(Queue.Single().Subject, Is.EqualTo("9 Parcel"));
        Assert.That(Queue.Single().Body, Does.StartWith("CustomerCare.SlaWarning 50 % of the time is used Mon 3/2/2026 1:00").And.Contain("/Admin/CustomerCareInquiry/View/9"));
    }

    [Test]
    public async Task ExecuteAsync_LeaseTakenOverMeanwhile_LeavesItToTheOtherNode()
    {
        _alerts.BeforeQueueing = () =>
        {
            _alerts.EndLeases();
            _alerts.ClaimAsync([1], "another node").Wait();
        };

        await RunAsync("2026-03-02 11:00");

        Assert.That(Queue, Is.Empty);
        Assert.That(_alerts.Raised.Single().IsSent, Is.False);
    }

    [Test]
    public async Task ExecuteAsync_EachLevelAndThenTheBreach_OneMailEach()
    {
        foreach (var minute in Enumerable.Range(0, 80))
            await RunAsync(LogBuilder.Utc("2026-03-02 10:00").AddMinutes(minute * 5));

        Assert.That(Queue.Select(mail => mail.Body.Split(' ')[0]), Is.EqualTo(new[] { "CustomerCare.SlaWarning", "CustomerCare.SlaWarning", "CustomerCare.SlaBreach" }));
    }

    [Test]
    public async Task ExecuteAsync_BreachedWithoutALookBefore_TheBreachOnly()
    {
        await RunAsync("2026-03-02 14:00");

        Assert.That(Queue.Single().Body, Does.StartWith("CustomerCare.SlaBreach overdue"));
    }

    [Test]
    public async Task ExecuteAsync_Assigned_AgentInTheirLanguageAndManager()
    {
        Agent(new Customer { Id = 8, Email = "ewa@example.com", Active = true, LanguageId = 2 });

        await RunAsync("2026-03-02 14:00");

        Assert.That(Queue.Select(mail => mail.To), Is.EqualTo(new[] { "ewa@example.com", "shop@example.com" }));
        Assert.That(Queue[0].Body, Does.Contain("po terminie"));
    }

    [TestCase(false, false, true)]
    [TestCase(true, true, true)]
    [TestCase(true, false, false)]
    public async Task ExecuteAsync_AgentGoneOrNotAllowed_ManagerInTheirPlace(bool active, bool deleted, bool allowed)
    {
        Set(settings => settings.WarningsToManagers = false);
        Agent(new Customer { Id = 8, Email = "ewa@example.com", Active = active, Deleted = deleted }, allowed);

        await RunAsync("2026-03-02 11:00");

        Assert.That(Queue.Single().To, Is.EqualTo("shop@example.com"));
    }

    [Test]
    public async Task ExecuteAsync_AgentIsAlsoManager_OneMail()
    {
        Set(settings => settings.AlertAddresses = "boss@example.com; EWA@example.com");
        Agent(new Customer { Id = 8, Email = "ewa@example.com", Active = true });

        await RunAsync("2026-03-02 11:00");

        Assert.That(Queue.Select(mail => mail.To), Is.EqualTo(new[] { "ewa@example.com", "boss@example.com" }));
    }

    [Test]
    public async Task ExecuteAsync_NightAndMorning_HeldAndThenOnlyWhatIsStillTrue()
    {
        Ask(10).Reply("2026-03-02 20:00");
        await RunAsync("2026-03-02 17:00");
        await RunAsync("2026-03-02 23:00");
        await RunAsync("2026-03-03 08:59");
        Assert.That(Queue, Is.Empty);

        await RunAsync("2026-03-03 09:00");
        Assert.That(Queue.Single().Subject, Is.EqualTo("9 Parcel"));
    }

    [Test]
    public async Task ExecuteAsync_SixAtOnce_OneTable()
    {
        foreach (var id in Enumerable.Range(10, 5))
            Ask(id, "<b>%Store.Name%\r\nBcc: x@example.com");

        await RunAsync("2026-03-02 11:00");
        await RunAsync("2026-03-02 11:01");

        Assert.That(Queue.Single().Body, Does.StartWith("CustomerCare.SlaDigest").And.Contain("&lt;b&gt;%Store.Name%").And.Contain("View/14\">14</a>").And.Not.Contain("<b>"));
        Assert.That(Queue.Single().Subject, Does.Not.Contain('\n'));
    }

    [Test]
    public async Task ExecuteAsync_TwoAfterAStandstill_OneMail()
    {
        await RunAsync("2026-03-02 09:30");
        Ask(10);

        await RunAsync("2026-03-02 11:00");

        Assert.That(Queue.Single().Body, Does.StartWith("CustomerCare.SlaDigest"));
    }

    [Test]
    public async Task ExecuteAsync_EveryThreeHours_CollectedFromTheFirstLookOn()
    {
        Set(settings => (settings.AlertDelivery, settings.DigestHours) = (AlertDelivery.EveryHours, 3));
        await RunAsync("2026-03-02 11:00");
        await RunAsync("2026-03-02 13:59");
        Assert.That(Queue, Is.Empty);

        await RunAsync("2026-03-02 14:00");
        await RunAsync("2026-03-02 14:01");
        Assert.That(Queue.Single().Body, Does.StartWith("CustomerCare.SlaDigest overdue"));
    }

    [Test]
    public async Task ExecuteAsync_TemplateSwitchedOff_ThisMailIsNotSentTheOtherIs()
    {
        _store.Mail.Templates.Single(template => template.Name == "CustomerCare.SlaWarning").IsActive = false;

        await RunAsync("2026-03-02 11:00");
        Assert.That(Queue, Is.Empty);

        await RunAsync("2026-03-02 14:00");
        Assert.That(Queue, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task ExecuteAsync_TemplateEmptied_ShippedText()
    {
        var template = _store.Mail.Templates.Single(template => template.Name == "CustomerCare.SlaBreach");
        (template.Subject, template.Body) = (" ", "");

        await RunAsync("2026-03-02 14:00");

        Assert.That(Queue.Single().Subject, Does.StartWith("Overdue since"));
        Assert.That(Queue.Single().Body, Does.Contain("Anna").And.Not.Contain("%I"));
    }

    private LogBuilder Ask(long id, string subject = "Parcel")
    {
        var log = new LogBuilder().Customer("2026-03-02 09:00").Applied(1, 1, "2026-03-02 09:00");
        var inquiry = new Inquiry { Id = id, SourceKey = $"{id}", ThreadToken = "t", Channel = Channel.ContactForm, StoreId = 1, Subject = subject, RequesterName = "Anna" };
        _alerts.Inquiries.Add((inquiry, log));
        return log;
    }

    private void Agent(Customer agent, bool allowed = true)
    {
        _store.Customers.GetCustomerByIdAsync(agent.Id).Returns(agent);
        _store.Permissions.AuthorizeAsync(CustomerCareDefaults.Permissions.INQUIRIES_VIEW, agent).Returns(allowed);
        _alerts.Inquiries[0] = (_alerts.Inquiries[0].Inquiry with { AgentId = agent.Id, AgentName = "Ewa" }, _alerts.Inquiries[0].Log);
    }

    private void Set(Action<CustomerCareSettings> change)
    {
        var settings = _store.Settings.LoadSetting<CustomerCareSettings>(1);
        change(settings);
        _store.Settings.SaveSettingAsync(settings, 1);
    }

    private Task RunAsync(string now)
    {
        return RunAsync(LogBuilder.Utc(now));
    }

    private async Task RunAsync(DateTime nowUtc)
    {
        _clock.NowUtc = nowUtc;
        using var request = _store.Request();
        await request.ServiceProvider.GetRequiredService<SendAlerts>().ExecuteAsync();
    }
}
