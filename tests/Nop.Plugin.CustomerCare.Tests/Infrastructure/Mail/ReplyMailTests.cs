using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Links;
using Nop.Plugin.CustomerCare.Inquiries.Mail;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.Mail;

/// <summary>A reply from the agent's form to the host's queue.</summary>
[TestFixture]
public class ReplyMailTests
{
    private const string MARK = "[CC-42-9f3a0c21d4e5b677]";
    private FakeStore _store = null!;
    private IServiceScope _request = null!;

    private QueuedEmail Queued => _store.Mail.Queue.Single();

    [SetUp]
    public void SetUp()
    {
        _store = new FakeStore();
        _store.Settings.Values[("customercaresettings.statuspageenabled", 0)] = false;
        _store.Inquiries.Inquiries.Add(Asked("Parcel"));
        _request = _store.Request();
    }

    [TearDown]
    public void TearDown()
    {
        _request.Dispose();
        _store.Dispose();
    }

    [Test]
    public async Task Reply_StoresTemplate_IsFilledAndAddressed()
    {
        Template("Re: %Inquiry.Subject% %Inquiry.Token%", "%Inquiry.Number% %Inquiry.RequesterName%: %Reply.Text% %Reply.AgentName%, %Store.Name%");

        await ReplyAsync("On its way.\nTomorrow <3");

        Assert.That(Queued.Subject, Is.EqualTo($"Re: Parcel {MARK}"));
        Assert.That(Queued.Body, Is.EqualTo("42 Anna: On its way.<br />Tomorrow &lt;3 Ewa, Outlet"));
        Assert.That((Queued.To, Queued.ToName, Queued.From, Queued.ReplyTo), Is.EqualTo(("anna@example.com", "Anna", "shop@example.com", "shop@example.com")));
        Assert.That(Queued.EmailAccountId, Is.EqualTo(5));
    }

    [Test]
    public async Task Reply_StoreHasAGateway_AnswersGoToItsAddressWithTheInquirysLink()
    {
        _store.Settings.Values[("customercaresettings.gatewayaddress", 0)] = "in@gate.example.com";

        await ReplyAsync("Yes.");

        var link = new SignedLink(FakeStore.LinkKey).Of(LinkPurpose.ReplyAddress, _store.Inquiries.Inquiries[0]);
        Assert.That((Queued.From, Queued.ReplyTo), Is.EqualTo(("shop@example.com", $"in+{link}@gate.example.com")));
        Assert.That(ReplyAddress.In([Queued.ReplyTo]), Is.EqualTo(new[] { link }));
    }

    [TestCase("no address")]
    [TestCase("a@b.example\r\nBcc: x@y.example")]
    public async Task Reply_GatewayIsNoAddress_AnswersGoToTheMailAccount(string gateway)
    {
        _store.Settings.Values[("customercaresettings.gatewayaddress", 0)] = gateway;

        await ReplyAsync("Yes.");

        Assert.That(Queued.ReplyTo, Is.EqualTo("shop@example.com"));
    }

    [Test]
    public async Task Reply_GatewaysNameLeavesNoRoomForALink_AnswersGoToTheGatewayItself()
    {
        _store.Settings.Values[("customercaresettings.gatewayaddress", 0)] = "0123456789abcdef0123456789abcdef@gate.example.com";

        await ReplyAsync("Yes.");

        Assert.That(Queued.ReplyTo, Is.EqualTo("0123456789abcdef0123456789abcdef@gate.example.com"));
    }

    [Test]
    public async Task Reply_InRichText_IsSetOutAndHarmless()
    {
        Template("Re: %Inquiry.Token%", "<div>%Reply.Text%</div>");

        await _request.ServiceProvider.GetRequiredService<ReplyToInquiry>().ExecuteAsync(
            new AgentAction(42, Guid.NewGuid(), "Ewa", 8),
            new WrittenReply("It left.") { Html = "<p>It <b>left</b>.</p><img src=x onerror=alert(1)><p>%Store.Name% %Inquiry.Number%</p>" });

        Assert.That(Queued.Body, Is.EqualTo("<div><p>It <b>left</b>.</p><p>%Store.Name% %Inquiry.Number%</p></div>"));
    }

    [Test]
    public async Task Reply_CustomersSubjectWithTokensAndLineBreaks_IsNeitherExpandedNorAHeader()
    {
        _store.Inquiries.Inquiries[0] = Asked("%Store.Name% %Reply.Text%\r\nBcc: x@example.com");
        Template("Re: %Inquiry.Subject% %Inquiry.Token%", "%Inquiry.Subject%");

        await ReplyAsync("secret");

        Assert.That(Queued.Subject, Is.EqualTo($"Re: %Store.Name% %Reply.Text% Bcc: x@example.com {MARK}"));
        Assert.That(Queued.Body, Is.EqualTo("%Store.Name% %Reply.Text%<br />Bcc: x@example.com"));
    }

    [Test]
    public async Task Reply_TemplateWithoutToken_SubjectStillCarriesTheMark()
    {
        Template("Answer", "%Reply.Text%");

        await ReplyAsync("Yes.");

        Assert.That(Queued.Subject, Is.EqualTo($"Answer {MARK}"));
    }

    [Test]
    public async Task Reply_TemplateInactiveOrMissing_ShippedTextInTheCustomersLanguage([Values] bool missing)
    {
        if (!missing)
            Template("x", "y").IsActive = false;

        await ReplyAsync("Tak.");

        Assert.That(Queued.Subject, Does.Contain(MARK).And.Contain("Parcel"));
        Assert.That(Queued.Body, Does.Contain("Tak.").And.Not.Contain("%"));
    }

    [Test]
    public async Task Reply_Translated_InTheCustomersLanguage()
    {
        var template = Template("English", "English %Reply.Text%");
        await _store.Texts.SaveLocalizedValueAsync(template, x => x.Subject, "Po polsku", 2);

        await ReplyAsync("Tak.");

        Assert.That(Queued.Subject, Is.EqualTo($"Po polsku {MARK}"));
    }

    [Test]
    public async Task Reply_CustomerWithoutSubject_SubjectIsNotBare()
    {
        _store.Inquiries.Inquiries[0] = Asked(" ");
        Template("Re: %Inquiry.Subject% %Inquiry.Token%", "%Reply.Text%");

        await ReplyAsync("Yes.");

        Assert.That(Queued.Subject, Does.Match("^Re: .+ \\[CC-42-"));
    }

    [Test]
    public void Reply_NoMailAccount_AgentIsToldWhatToDo()
    {
        _store.Mail.Accounts.Clear();

        var error = Assert.ThrowsAsync<ReplyNotQueuedException>(() => ReplyAsync("Yes."));

        Assert.That(error!.Message, Does.Contain("Configuration, Email accounts"));
        Assert.That(_store.Log.Errors.Single().Message, Does.Contain("inquiry 42"));
        Assert.That(_store.Log.Errors.Single().Details, Does.Contain("Yes."));
    }

    [Test]
    public async Task Reply_MailQueuedButNotTied_CountsAndIsLogged()
    {
        await ReplyAsync("Yes.");

        Assert.That((await _store.Inquiries.ReadLogAsync(42)).Select(line => line.Kind), Is.EqualTo(new[] { InquiryEventKind.AgentReply }));
        Assert.That(_store.Log.Errors.Single().Message, Does.Contain("queued mail 1"));
    }

    private static Inquiry Asked(string subject)
    {
        return new Inquiry
        {
            Id = 42, SourceKey = "k", ThreadToken = "9f3a0c21d4e5b677", Channel = Channel.ContactForm, StoreId = 9, RequesterEmail = "anna@example.com",
            RequesterName = "Anna", LanguageCode = "pl", Subject = subject
        };
    }

    private MessageTemplate Template(string subject, string body)
    {
        var template = new MessageTemplate { Name = "CustomerCare.InquiryReply", Subject = subject, Body = body, IsActive = true };
        _store.Mail.Templates.Add(template);
        return template;
    }

    private Task<bool> ReplyAsync(string text)
    {
        return _request.ServiceProvider.GetRequiredService<ReplyToInquiry>().ExecuteAsync(new AgentAction(42, Guid.NewGuid(), "Ewa", 8), text);
    }
}
