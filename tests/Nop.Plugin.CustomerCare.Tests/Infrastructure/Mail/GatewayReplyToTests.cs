using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using Nop.Services.Messages;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.Mail;

[TestFixture(true)]
[TestFixture(false)]
public class GatewayReplyToTests(bool withAutofac)
{
    private const string MARK = "<!-- customer-care answers 2 -->";
    private FakeStore _store = null!;

    [SetUp]
    public async Task SetUp()
    {
        _store = new FakeStore(withAutofac);
        await _store.Settings.SaveSettingAsync(new CustomerCareSettings { GatewayAddress = "in@gateway.example" });
    }

    [TearDown]
    public void TearDown()
    {
        _store.Dispose();
    }

    [Test]
    public async Task Send_MarkedMail_IsAnsweredToWhoeverAskedAndTheGateway()
    {
        await SendAsync("<p>x</p>" + MARK, "anna@example.com");

        Assert.That(_store.Sender.ReplyTo.Single(), Is.Null);
        Assert.That(_store.Sender.Sent.Single().Headers!["Reply-To"], Is.EqualTo("anna@example.com, in@gateway.example"));
    }

    [TestCase("<p>x</p>", "anna@example.com", Description = "Any other mail.")]
    [TestCase($"{MARK}<p>x</p>", "anna@example.com", Description = "The mark isn't at the end.")]
    [TestCase("<p>x</p><!-- customer-care answers two -->", "anna@example.com")]
    [TestCase($"<p>x</p>{MARK}", "anna@example.com\r\nBcc: all@example.com")]
    [TestCase($"<p>x</p>{MARK}", "nobody")]
    [TestCase($"<p>x</p>{MARK}", null)]
    public async Task Send_AnythingElse_GoesThroughAsItCame(string body, string? replyTo)
    {
        await SendAsync(body, replyTo);

        Assert.That(_store.Sender.ReplyTo.Single(), Is.EqualTo(replyTo));
        Assert.That(_store.Sender.Sent.Single().Headers, Is.Null);
    }

    [TestCase(null)]
    [TestCase("not an address")]
    public async Task Send_NoGatewayAnyMore_GoesThroughAsItCame(string? gateway)
    {
        await _store.Settings.SaveSettingAsync(new CustomerCareSettings { GatewayAddress = gateway });

        await SendAsync("<p>x</p>" + MARK, "anna@example.com");

        Assert.That(_store.Sender.ReplyTo.Single(), Is.EqualTo("anna@example.com"));
    }

    private async Task SendAsync(string body, string? replyTo)
    {
        using var request = _store.Request();
        await request.ServiceProvider.GetRequiredService<IEmailSender>().SendEmailAsync(
            new EmailAccount(), "Parcel", body, "shop@example.com", "Shop", "owner@example.com", "Owner", replyTo!, "Anna");
    }
}
