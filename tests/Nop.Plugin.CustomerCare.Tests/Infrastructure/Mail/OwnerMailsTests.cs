using System.Net;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Messages;
using Nop.Core.Domain.Stores;
using Nop.Core.Events;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Links;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using Nop.Web.Framework.Events;
using Nop.Web.Framework.Models;
using Nop.Web.Models.Common;
using NSubstitute;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.Mail;

/// <summary>The mail by which the store tells its owner of a message, from the form to the queue.</summary>
[TestFixture(true)]
[TestFixture(false)]
public class OwnerMailsTests(bool withAutofac)
{
    private const string BODY = "<p>Where is it? &lt;b&gt;</p>";
    private static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(number => (byte)number)];
    private readonly CustomerCareSettings _settings = new() { MailboxFooter = true, LinkKey = Convert.ToBase64String(Key) };
    private FakeStore _store = null!;
    private IServiceScope _request = null!;

    [SetUp]
    public async Task SetUp()
    {
        _store = new FakeStore(withAutofac);
        _store.Stores.GetStoreByIdAsync(2).Returns(new Store { Id = 2, Name = "Outlet", Url = "https://outlet.example.com/pl/", DefaultLanguageId = 2 });
        _store.Inquiries.FindsOpened = true;
        _request = _store.Request();
        await _store.Settings.SaveSettingAsync(_settings);
    }

    [TearDown]
    public void TearDown()
    {
        _request.Dispose();
        _store.Dispose();
    }

    [Test]
    public async Task ContactMail_FooterOn_HasBothLinksInTheStoresLanguageAtTheEnd()
    {
        _store.SetVisitor(new() { Id = 77 }, FakeStore.Languages[0]);

        await SubmitAsync();

        var (subject, body) = _store.Unsent.Rewritten[11];
        var token = new SignedLink(Key).Of(LinkPurpose.AnsweredThis, (await _store.Inquiries.FindAsync(1))!);
        Assert.That(subject, Is.EqualTo("Parcel"));
        Assert.That(body, Does.StartWith(BODY).And.Contain($"\"https://outlet.example.com/pl/customer-care/answered/{token}\""));
        Assert.That(body, Does.Contain("\"https://outlet.example.com/pl/Admin/CustomerCareInquiry/View/1\"").And.Contain(WebUtility.HtmlEncode("Otwórz zapytanie 1")).And.Not.Contain("<!--"));
    }

    [Test]
    public async Task ContactMail_WholeDocument_FooterStandsInIt()
    {
        await SubmitAsync(body: "<html><body><p>x</p></BODY></html>");

        Assert.That(_store.Unsent.Rewritten[11].Body, Does.StartWith("<html><body><p>x</p><hr />").And.EndWith("</BODY></html>"));
    }

    [Test]
    public async Task ContactMail_TwoTemplates_BothHaveIt()
    {
        await SubmitAsync(mails: 2);

        Assert.That(_store.Unsent.Rewritten.Keys, Is.EqualTo(new[] { 11, 12 }));
    }

    [Test]
    public async Task ContactMail_SwitchedOff_StaysAsItIs()
    {
        await _store.Settings.SaveSettingAsync(new CustomerCareSettings { LinkKey = _settings.LinkKey });

        await SubmitAsync();

        Assert.That(_store.Inquiries.Opened, Has.Count.EqualTo(1));
        Assert.That(_store.Unsent.Rewritten, Is.Empty);
    }

    [Test]
    public async Task ContactMail_Gateway_SubjectAndMarkLeadAnswersToTheInquiry()
    {
        await _store.Settings.SaveSettingAsync(new CustomerCareSettings { GatewayAddress = "in@gateway.example", LinkKey = _settings.LinkKey });

        await SubmitAsync();

        Assert.That(_store.Unsent.Rewritten[11], Is.EqualTo(("Parcel [CC-1-0123456789abcdef]", $"{BODY}<!-- customer-care answers 2 -->")));
    }

    [Test]
    public async Task VendorMail_HasNoLinkToPagesThatAreClosedToVendors()
    {
        await SubmitAsync(vendorId: 3);

        Assert.That(_store.Inquiries.Opened.Single().Opening.VendorId, Is.EqualTo(3));
        Assert.That(_store.Unsent.Rewritten[11].Body, Does.Contain("customer-care/answered/1-").And.Not.Contain("/Admin/"));
    }

    [TestCase("no key", "", "https://outlet.example.com/")]
    [TestCase("no address", null, "")]
    public async Task ContactMail_SomethingOfOursIsWrong_StaysAsItIsAndTheInquiryIsThere(string why, string? key, string url)
    {
        await _store.Settings.SaveSettingAsync(new CustomerCareSettings { MailboxFooter = true, LinkKey = key ?? _settings.LinkKey });
        _store.Stores.GetStoreByIdAsync(2).Returns(new Store { Id = 2, Url = url });

        await SubmitAsync();

        Assert.That(_store.Inquiries.Opened, Has.Count.EqualTo(1));
        Assert.That(_store.Unsent.Rewritten, Is.Empty);
        Assert.That(_store.Log.Errors.Single().Message, Does.StartWith("The mail that tells of inquiry 1 goes without the links"), why);
    }

    [Test]
    public async Task ContactMail_TheQueueIsAway_TheFormGoesOn()
    {
        _store.Unsent.Before = () => throw new InvalidOperationException("table is locked");

        await SubmitAsync();

        Assert.That(_store.Inquiries.Opened, Has.Count.EqualTo(1));
        Assert.That(_store.Log.Errors.Single().Message, Does.Contain("table is locked"));
    }

    private async Task SubmitAsync(int mails = 1, string body = BODY, int? vendorId = null)
    {
        BaseNopModel form = vendorId is { } vendor
            ? new ContactVendorModel { VendorId = vendor, Email = "anna@example.com", FullName = "Anna", Subject = "Parcel", Enquiry = "Where is it? <b>", SuccessfullySent = true }
            : new ContactUsModel { Email = "anna@example.com", FullName = "Anna", Subject = "Parcel", Enquiry = "Where is it? <b>", SuccessfullySent = true };
        await FakeStore.PublishAsync(_request, new ModelReceivedEvent<BaseNopModel>(form, new ModelStateDictionary()));
        for (var id = 11; id < 11 + mails; id++)
            await FakeStore.PublishAsync(
                _request, new EntityInsertedEvent<QueuedEmail>(new QueuedEmail { Id = id, To = "owner@shop.test", ReplyTo = "anna@example.com", Subject = "Parcel", Body = body }));
        await FakeStore.PublishAsync(_request, new ModelPreparedEvent<BaseNopModel>(form));
    }
}
