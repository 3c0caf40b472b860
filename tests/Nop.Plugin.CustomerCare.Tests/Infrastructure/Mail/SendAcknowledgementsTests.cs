using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Infrastructure.Installation;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Links;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Promises;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.Mail;

/// <summary>First response in 4 opening hours, Monday to Friday, 09:00 to 17:00 in Warsaw; asked in Polish on Monday, 2 March 2026, 10:00 there.</summary>
[TestFixture]
public class SendAcknowledgementsTests
{
    private FakeStore _store = null!;
    private MemoryAcknowledgements _acknowledgements = null!;
    private StoppedClock _clock = null!;

    private List<QueuedEmail> Queue => _store.Mail.Queue;

    [SetUp]
    public async Task SetUp()
    {
        _store = new FakeStore();
        _acknowledgements = new MemoryAcknowledgements();
        _clock = new StoppedClock("2026-03-02 09:01");
        _store.Replace<IAcknowledgementStore>(_acknowledgements);
        _store.Replace<TimeProvider>(_clock);
        await _store.Catalogs.ReplaceAsync(new SlaSettings(
            [BusinessCalendar.Default("Europe/Warsaw")],
            [new SlaPolicy("All", true, "Default", PolicyMatch.Everything, [new SlaTarget(SlaMetric.FirstResponse, 240, TargetTime.Business)], [])]));
        using var request = _store.Request();
        await request.ServiceProvider.GetServices<IInstallationStep>().OfType<TemplateStep>().Single().InstallAsync();
        await _store.Settings.SaveSettingAsync(new CustomerCareSettings { AcknowledgementsEnabled = true }, 2);
        Ask(1, "Anna@example.com");
    }

    [TearDown]
    public void TearDown()
    {
        _store.Dispose();
    }

    [Test]
    public async Task ExecuteAsync_SwitchedOff_Nothing()
    {
        await _store.Settings.SaveSettingAsync(new CustomerCareSettings(), 2);

        await RunAsync();

        Assert.That(Queue, Is.Empty);
    }

    [Test]
    public async Task ExecuteAsync_NewInquiry_PromisesTheTimeAndIsWrittenIntoTheLog()
    {
        await RunAsync();

        var mail = Queue.Single();
        var line = (await _store.Inquiries.ReadLogAsync(1)).Single();
        Assert.That((mail.To, mail.Subject), Is.EqualTo(("Anna@example.com", "Otrzymaliśmy Twoje zapytanie: %Store.Name% [CC-1-9f3a0c21d4e5b677]")));
        Assert.That(mail.Body, Does.Contain("<p>Odpowiemy dziś do 14:00.</p>").And.Contain("Outlet").And.Contain("(UTC+01:00)"));
        Assert.That(mail.Body, Does.Contain($"<a href=\"https://outlet.example.com/pl/customer-care/inquiry/{new SignedLink(FakeStore.LinkKey).Of(LinkPurpose.Status, _store.Inquiries.Inquiries[0])}\">"));
        Assert.That((line.Kind, line.Actor), Is.EqualTo((InquiryEventKind.AutomaticReply, ActorKind.System)));
        Assert.That(line.Body, Does.Contain("\nOdpowiemy dziś do 14:00.\n").And.Not.Contain("<").And.Not.Contain("CustomerCare"));
    }

    [Test]
    public async Task ExecuteAsync_SecondInquiryOfTheSameAddress_OnlyAfterADay()
    {
        await RunAsync();
        _acknowledgements.Waiting.Clear();
        Ask(2, " anna@EXAMPLE.com");
        await RunAsync();
        Assert.That(Queue, Has.Count.EqualTo(1));

        _clock.NowUtc = _clock.NowUtc.AddDays(1);
        _acknowledgements.Waiting.Clear();
        Ask(3, "anna@example.com", "2026-03-03 09:00");
        await RunAsync();
        Assert.That(Queue, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task ExecuteAsync_BehindHundredsThatGetNone_IsFound()
    {
        _acknowledgements.Waiting.Clear();
        for (var id = 2; id <= 301; id++)
            Ask(id, "noreply@example.com");
        Ask(302, "late@example.com");

        await RunAsync();

        Assert.That(Queue.Select(mail => mail.To), Is.EqualTo(new[] { "late@example.com" }));
    }

    [Test]
    public async Task ExecuteAsync_StoresOwnAddress_NoLoop()
    {
        _acknowledgements.Waiting.Clear();
        Ask(2, "SHOP@example.com");

        await RunAsync();

        Assert.That(Queue, Is.Empty);
    }

    [Test]
    public async Task ExecuteAsync_QueueAway_ToldWithTheNumberAndTriedAgain()
    {
        _store.Mail.QueueIsAway = true;
        await RunAsync();
        Assert.That(_store.Log.Errors.Single().Message, Is.EqualTo("Customer care could not acknowledge inquiry 1: The queue is away."));

        _store.Mail.QueueIsAway = false;
        await RunAsync();
        Assert.That(Queue, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task ExecuteAsync_LeaseTakenOverMeanwhile_LeavesItToTheOtherNode()
    {
        _acknowledgements.BeforeQueueing = () => _acknowledgements.ClaimAsync(Recipient.KeyOf("anna@example.com"), 1, _clock.NowUtc).Wait();

        await RunAsync();

        Assert.That(Queue, Is.Empty);
        Assert.That(await _store.Inquiries.ReadLogAsync(1), Is.Empty);
    }

    [Test]
    public async Task ExecuteAsync_ProcessEndedAfterTheMailWasQueued_NextOneWritesItDownAndSendsNoOther()
    {
        _store.Inquiries.Before = _ => throw new InvalidOperationException("The process ended.");
        await RunAsync();
        Assert.That(Queue, Has.Count.EqualTo(1));

        _store.Inquiries.Before = _ => Task.CompletedTask;
        _acknowledgements.Waiting.Clear();
        Ask(2, "Anna@example.com");
        await RunAsync();

        var line = (await _store.Inquiries.ReadLogAsync(1)).Single();
        Assert.That((Queue.Count, line.Kind, line.Subject), Is.EqualTo((1, InquiryEventKind.AutomaticReply, Queue[0].Subject)));
        Assert.That(line.Body, Does.Contain("Odpowiemy dziś do 14:00.").And.Not.Contain("CustomerCare"));
        Assert.That(await _store.Inquiries.ReadLogAsync(2), Is.Empty);
    }

    [Test]
    public async Task ExecuteAsync_TemplateSwitchedOff_Nothing()
    {
        _store.Mail.Templates.Single(template => template.Name == "CustomerCare.Acknowledgement").IsActive = false;

        await RunAsync();

        Assert.That(Queue, Is.Empty);
    }

    private void Ask(long id, string address, string at = "2026-03-02 09:00")
    {
        var inquiry = new Inquiry
        {
            Id = id, SourceKey = $"{id}", ThreadToken = "9f3a0c21d4e5b677", Channel = Channel.ContactForm, StoreId = 2, Subject = "%Store.Name%", RequesterEmail = address,
            LanguageCode = "pl", CreatedOnUtc = LogBuilder.Utc(at), WaitingSinceOnUtc = LogBuilder.Utc(at)
        };
        _store.Inquiries.Inquiries.Add(inquiry);
        _acknowledgements.Waiting.Add(new InquiryLog(inquiry, new LogBuilder().Customer(at).Applied(1, 1, at).Lines));
    }

    private async Task RunAsync()
    {
        using var request = _store.Request();
        await request.ServiceProvider.GetRequiredService<SendAcknowledgements>().ExecuteAsync();
    }
}
