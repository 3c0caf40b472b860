using System.Collections.ObjectModel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Infrastructure.Surveys;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using Nop.Services.Messages;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.Surveys;

[TestFixture]
public class SurveyHeadersTests
{
    private const string URL = "https://shop.example.com/customer-care/opt-out/" + SurveyDesk.TOKEN;
    private const string CLAIM = "<!-- CustomerCare survey 9f3a -->";

    [Test]
    public async Task SendEmailAsync_SurveysMailInEitherContainer_CarriesTheHeaders([Values] bool withAutofac)
    {
        using var store = new FakeStore(withAutofac);

        await SendAsync(store, $"<p>Hi</p><!-- CustomerCare opt-out {URL} -->{CLAIM}", null);

        Assert.That(store.Sender.Sent.Single().Headers, Is.EquivalentTo(new Dictionary<string, string>
        {
            ["List-Unsubscribe"] = $"<{URL}>",
            ["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click",
            ["Auto-Submitted"] = "auto-generated",
            ["X-Auto-Response-Suppress"] = "OOF, AutoReply"
        }));
    }

    [Test]
    public async Task SendEmailAsync_QueuedInvitation_IsRecognised()
    {
        using var desk = await SurveyDesk.OpenAsync();
        var mail = await desk.QueueAsync();

        await SendAsync(desk.Store, mail.Body, null);

        Assert.That(desk.Store.Sender.Sent.Single().Headers!["List-Unsubscribe"], Is.EqualTo($"<{URL}>"));
        Assert.That(desk.Store.Sender.Sent.Single().Body, Is.EqualTo(mail.Body));
    }

    [Test]
    public async Task SendEmailAsync_StoreWithoutHttps_TakesTheOneClickAllTheSame()
    {
        using var store = new FakeStore();

        await SendAsync(store, $"<!-- CustomerCare opt-out {URL.Replace("https", "http", StringComparison.Ordinal)} -->{CLAIM}", null);

        Assert.That(store.Sender.Sent.Single().Headers!.Keys, Is.SupersetOf(new[] { "List-Unsubscribe", "List-Unsubscribe-Post" }));
    }

    [TestCase("<p>Your order</p>")]
    [TestCase("")]
    [TestCase(null)]
    [TestCase($"<!-- CustomerCare opt-out {URL} -->", Description = "a test mail")]
    [TestCase($"<!-- CustomerCare opt-out {URL} -->{CLAIM}<p>quoted in an answer</p>")]
    [TestCase($"<!-- CustomerCare opt-out {URL} --><p>x</p>{CLAIM}")]
    [TestCase($"<!-- CustomerCare opt-out {URL}\r\nBcc: x@example.com -->{CLAIM}")]
    [TestCase($"<!-- CustomerCare opt-out {URL}>, <mailto:x@example.com -->{CLAIM}")]
    [TestCase($"<!-- CustomerCare opt-out {URL}?x=1 -->{CLAIM}")]
    [TestCase($"<!-- CustomerCare opt-out https://a:b@shop.example.com/customer-care/opt-out/{SurveyDesk.TOKEN} -->{CLAIM}")]
    [TestCase($"<!-- CustomerCare opt-out https://shop.example.com/logout/{SurveyDesk.TOKEN} -->{CLAIM}")]
    [TestCase($"<!-- CustomerCare opt-out https://shop.example.com/customer-care/opt-out/preview-3 -->{CLAIM}")]
    [TestCase($"<!-- CustomerCare opt-out javascript:customer-care/opt-out/{SurveyDesk.TOKEN} -->{CLAIM}")]
    [TestCase($"<!-- CustomerCare opt-out {URL}")]
    public async Task SendEmailAsync_AnyOtherBody_GoesThroughAsItCame(string? body)
    {
        using var store = new FakeStore();
        var headers = new ReadOnlyDictionary<string, string>(new Dictionary<string, string> { ["X-Mine"] = "1" });

        await SendAsync(store, body, headers);

        Assert.That(store.Sender.Sent.Single(), Is.EqualTo((body, "anna@example.com", headers)));
    }

    [Test]
    public async Task SendEmailAsync_CallersHeaders_AreKeptAndWin()
    {
        using var store = new FakeStore();
        var own = new ReadOnlyDictionary<string, string>(new Dictionary<string, string> { ["X-Mine"] = "1", ["auto-submitted"] = "no" });

        await SendAsync(store, $"<!-- CustomerCare opt-out {URL} -->{CLAIM}", own);

        var sent = store.Sender.Sent.Single().Headers!;
        Assert.That(sent["X-Mine"], Is.EqualTo("1"));
        Assert.That(sent.Where(header => header.Key.Equals("Auto-Submitted", StringComparison.OrdinalIgnoreCase)).Select(header => header.Value), Is.EqualTo(new[] { "no" }));
        Assert.That(own, Has.Count.EqualTo(2));
    }

    [Test]
    public void ConfigureServices_SendersRegisteredInAnyWay_KeepTheirLifetimeAndAreWrapped([Values] ServiceLifetime lifetime, [Values] bool byFactory)
    {
        var services = new ServiceCollection().AddSingleton(new MemorySender());
        services.Add(byFactory
            ? new ServiceDescriptor(typeof(IEmailSender), provider => new HostSender(provider.GetRequiredService<MemorySender>()), lifetime)
            : new ServiceDescriptor(typeof(IEmailSender), typeof(HostSender), lifetime));

        services.AddMailSenderLayer((_, inner) => new SurveyHeaders(inner));

        Assert.That(services.Single(service => service.ServiceType == typeof(IEmailSender)).Lifetime, Is.EqualTo(lifetime));
        using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
        using var scope = provider.CreateScope();
        Assert.That(scope.ServiceProvider.GetRequiredService<IEmailSender>(), Is.InstanceOf<SurveyHeaders>());
    }

    [Test]
    public async Task ConfigureServices_SenderGivenAsInstance_IsTheOneThatSends()
    {
        var memory = new MemorySender();
        var services = new ServiceCollection().AddSingleton<IEmailSender>(new HostSender(memory)).AddMailSenderLayer((_, inner) => new SurveyHeaders(inner));
        await using var provider = services.BuildServiceProvider();

        await SendAsync(provider.GetRequiredService<IEmailSender>(), "x", null);

        Assert.That(memory.Sent, Has.Count.EqualTo(1));
    }

    [Test]
    public void ConfigureServices_NoSender_RegistersNone()
    {
        var services = new ServiceCollection();

        new CustomerCareStartup().ConfigureServices(services, new ConfigurationBuilder().Build());

        Assert.That(services.Any(service => service.ServiceType == typeof(IEmailSender)), Is.False);
    }

    private static async Task SendAsync(FakeStore store, string? body, IDictionary<string, string>? headers)
    {
        using var request = store.Request();
        await SendAsync(request.ServiceProvider.GetRequiredService<IEmailSender>(), body, headers);
    }

    private static Task SendAsync(IEmailSender sender, string? body, IDictionary<string, string>? headers)
    {
        return sender.SendEmailAsync(new EmailAccount(), "s", body!, "shop@example.com", "Shop", "anna@example.com", "Anna", headers: headers!);
    }
}
