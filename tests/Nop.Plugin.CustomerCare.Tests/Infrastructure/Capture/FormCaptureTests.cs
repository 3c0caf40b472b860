using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Messages;
using Nop.Core.Events;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using Nop.Web.Framework.Events;
using Nop.Web.Framework.Models;
using Nop.Web.Models.Common;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.Capture;

/// <summary>A visitor's request, event by event, as a store raises them.</summary>
[TestFixture]
public class FormCaptureTests
{
    private const string TEXT = "Where is\r\nmy %Store.Name% parcel? <b>1 < 2</b>";
    private FakeStore _store = null!;
    private IServiceScope _request = null!;

    [SetUp]
    public void SetUp()
    {
        _store = new FakeStore();
        _request = _store.Request();
    }

    [TearDown]
    public void TearDown()
    {
        _request.Dispose();
        _store.Dispose();
    }

    [Test]
    public async Task Submitted_TemplateActive_OneInquiryWithTheRawMessage()
    {
        await SubmitAsync(mails: 1);

        var (opening, events, mails) = _store.Inquiries.Opened.Single();
        Assert.That(opening.Channel, Is.EqualTo(Channel.ContactForm));
        Assert.That(opening.StoreId, Is.EqualTo(2));
        Assert.That(opening.LanguageCode, Is.EqualTo("pl"));
        Assert.That(opening.CustomerId, Is.EqualTo(77));
        Assert.That((opening.RequesterEmail, opening.RequesterName, opening.Subject), Is.EqualTo(("Anna@example.com", "Anna", "Parcel")));
        Assert.That(events[0].Body, Is.EqualTo(TEXT));
        Assert.That(events[0].Kind, Is.EqualTo(InquiryEventKind.CustomerMessage));
        Assert.That(mails, Is.EqualTo(new[] { 11 }));
        Assert.That(opening.SourceKey, Is.EqualTo(SourceKey.Of("queued_email", "11")));
    }

    [Test]
    public async Task Submitted_TemplateInactive_OneInquiryWithoutMail()
    {
        await SubmitAsync(mails: 0);

        Assert.That(_store.Inquiries.Opened.Single().QueuedEmailIds, Is.Empty);
    }

    [Test]
    public async Task Submitted_TwoTemplates_OneInquiryWithBothMails()
    {
        await SubmitAsync(mails: 2);

        Assert.That(_store.Inquiries.Opened.Single().QueuedEmailIds, Is.EqualTo(new[] { 11, 12 }));
    }

    [Test]
    public async Task Submitted_AnotherMailInTheSameRequest_IsNotTakenForTheMessage()
    {
        await QueueAsync(99, "somebody@example.com");
        await SubmitAsync(mails: 1);

        Assert.That(_store.Inquiries.Opened.Single().QueuedEmailIds, Is.EqualTo(new[] { 11 }));
    }

    [Test]
    public async Task Submitted_PagePreparedTwice_OneInquiry()
    {
        var model = await SubmitAsync(mails: 0);
        await PrepareAsync(model);

        Assert.That(_store.Inquiries.Opened, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Submitted_TwiceInTwoRequests_TwoInquiries()
    {
        await SubmitAsync(mails: 0);
        _request.Dispose();
        _request = _store.Request();
        await SubmitAsync(mails: 0);

        Assert.That(_store.Inquiries.Opened, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Shown_ByGet_NoInquiry()
    {
        await PrepareAsync(new ContactUsModel());

        Assert.That(_store.Inquiries.Opened, Is.Empty);
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task Submitted_FormOrCaptchaRefused_NoInquiryWhateverFlagWasPosted(bool forged)
    {
        var model = Form() with { SuccessfullySent = forged };
        var verdict = await ReceiveAsync(model);
        verdict.AddModelError("", "The CAPTCHA response is invalid.");
        await PrepareAsync(model);

        Assert.That(_store.Inquiries.Opened, Is.Empty);
    }

    [Test]
    public async Task AdminTestsTheTemplate_MailWithoutForm_NoInquiry()
    {
        await QueueAsync(11, "anna@example.com");

        Assert.That(_store.Inquiries.Opened, Is.Empty);
    }

    [Test]
    public async Task Submitted_BySearchEngine_NoCustomerId()
    {
        _store.SetVisitor(new Customer { Id = 3, IsSystemAccount = true, SystemName = "SearchEngine" }, FakeStore.Languages[0]);

        await SubmitAsync(mails: 1);

        Assert.That(_store.Inquiries.Opened.Single().Opening.CustomerId, Is.Null);
    }

    [Test]
    public async Task Submitted_OurDatabaseIsDown_FormUnaffectedAndMessageInTheLog()
    {
        _store.Inquiries.Before = _ => throw new InvalidOperationException("no such table");

        await SubmitAsync(mails: 1);

        var line = _store.Log.Errors.Single();
        Assert.That(line.Details, Does.Contain(TEXT).And.Contain("Anna@example.com").And.Contain("Parcel").And.Contain("no such table"));
    }

    [Test]
    public async Task Submitted_OurTablesAreLocked_FormGoesOnAfterAFewSeconds()
    {
        _store.Inquiries.Before = _ => Task.Delay(Timeout.Infinite, CancellationToken.None);

        var visitor = SubmitAsync(mails: 1);

        Assert.That(await Task.WhenAny(visitor, Task.Delay(TimeSpan.FromSeconds(20))), Is.SameAs(visitor));
        Assert.That(_store.Log.Errors.Single().Details, Does.Contain(TEXT));
    }

    [Test]
    public async Task Submitted_CaptureSwitchedOffForTheStore_NoInquiry()
    {
        await _store.Settings.SaveSettingAsync(new CustomerCareSettings { CaptureContactForm = false }, x => x.CaptureContactForm, 2);

        await SubmitAsync(mails: 1);

        Assert.That(_store.Inquiries.Opened, Is.Empty);
    }

    [Test]
    public async Task Submitted_NotInstalled_NothingAtAll()
    {
        _store.IsInstalled = false;

        await SubmitAsync(mails: 1);

        Assert.That(_store.Inquiries.Opened, Is.Empty);
        Assert.That(_store.Log.Lines, Is.Empty);
    }

    private static ContactUsModel Form()
    {
        return new ContactUsModel { Email = "Anna@example.com", FullName = "Anna", Subject = "Parcel", Enquiry = TEXT };
    }

    private async Task<ContactUsModel> SubmitAsync(int mails)
    {
        var model = Form();
        await ReceiveAsync(model);
        for (var id = 11; id < 11 + mails; id++)
            await QueueAsync(id, "anna@example.com");
        model.SuccessfullySent = true;
        await PrepareAsync(model);
        return model;
    }

    private async Task<ModelStateDictionary> ReceiveAsync(ContactUsModel model)
    {
        var verdict = new ModelStateDictionary();
        await FakeStore.PublishAsync(_request, new ModelReceivedEvent<BaseNopModel>(model, verdict));
        return verdict;
    }

    private Task QueueAsync(int id, string replyTo)
    {
        return FakeStore.PublishAsync(_request, new EntityInsertedEvent<QueuedEmail>(new QueuedEmail { Id = id, ReplyTo = replyTo }));
    }

    private Task PrepareAsync(ContactUsModel model)
    {
        return FakeStore.PublishAsync(_request, new ModelPreparedEvent<BaseNopModel>(model));
    }
}
