using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Links;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.Mail;

/// <summary>The link to the inquiry's page in the mail of a reply; acknowledgements have it the same way.</summary>
[TestFixture]
public class StatusLinkTests
{
    private const string TEXT = "Zobacz swoje zapytanie i wszystkie wiadomości, dopisz coś lub daj znać, że sprawa jest załatwiona";

    private static readonly Inquiry Asked = new()
    {
        Id = 42, SourceKey = "k", ThreadToken = "9f3a0c21d4e5b677", Channel = Channel.ContactForm, StoreId = 2, RequesterEmail = "anna@example.com", LanguageCode = "pl", Subject = "Parcel"
    };

    private static readonly string Url = $"https://outlet.example.com/pl/customer-care/inquiry/{new SignedLink(FakeStore.LinkKey).Of(LinkPurpose.Status, Asked)}";

    private FakeStore _store = null!;

    [SetUp]
    public void SetUp()
    {
        _store = new FakeStore();
        _store.Inquiries.Inquiries.Add(Asked);
    }

    [TearDown]
    public void TearDown()
    {
        _store.Dispose();
    }

    [Test]
    public async Task Reply_ShippedText_HasTheLinkOnce()
    {
        var body = await ReplyAsync();

        Assert.That(body, Does.Contain($"<a href=\"{Url}\">{System.Net.WebUtility.HtmlEncode(TEXT)}</a>"));
        Assert.That(body.Split(Url), Has.Length.EqualTo(2));
    }

    [Test]
    public async Task Reply_OwnersTextWithoutTheLink_HasItAtTheEnd()
    {
        Assert.That(await ReplyAsync("<b>%Reply.Text%</b>"), Does.StartWith("<b>Yes.</b><p><a href=\"https://").And.EndWith("</a></p>"));
    }

    [TestCase("%Reply.Text% <a href=\"%Inquiry.StatusUrl%\">Here</a>")]
    [TestCase("%inquiry.statusurl% %Reply.Text%")]
    public async Task Reply_OwnersTextWithTheAddress_HasNothingAdded(string body)
    {
        Assert.That(await ReplyAsync(body), Does.Not.Contain("<p>"));
    }

    [TestCase("<b>%Reply.Text%</b>", "<b>Yes.</b>")]
    [TestCase("%Reply.Text%[%Inquiry.StatusLink%%Inquiry.StatusUrl%]", "Yes.[]")]
    public async Task Reply_PageSwitchedOffInTheStore_HasNoLink(string body, string expected)
    {
        await _store.Settings.SaveSettingAsync(new CustomerCareSettings { StatusPageEnabled = false, LinkKey = Convert.ToBase64String(FakeStore.LinkKey) }, 2);

        Assert.That(await ReplyAsync(body), Is.EqualTo(expected));
    }

    [Test]
    public async Task Reply_NoKeyYet_GoesWithoutTheLinkAndTheLogSaysWhy()
    {
        _store.Settings.Values.Remove(("customercaresettings.linkkey", 0));

        Assert.That(await ReplyAsync("<b>%Reply.Text%</b>"), Is.EqualTo("<b>Yes.</b>"));
        Assert.That(_store.Log.Errors.Select(error => error.Message), Has.Some.Contain("inquiry 42 goes without a link"));
    }

    private async Task<string> ReplyAsync(string? body = null)
    {
        if (body is not null)
            _store.Mail.Templates.Add(new MessageTemplate { Name = "CustomerCare.InquiryReply", Subject = "Re", Body = body, IsActive = true });
        using var request = _store.Request();
        await request.ServiceProvider.GetRequiredService<ReplyToInquiry>().ExecuteAsync(new AgentAction(42, Guid.NewGuid(), "Ewa", 8), "Yes.");
        return _store.Mail.Queue.Single().Body;
    }
}
