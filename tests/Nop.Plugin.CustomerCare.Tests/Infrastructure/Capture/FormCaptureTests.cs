using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Messages;
using Nop.Core.Domain.Stores;
using Nop.Core.Events;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using Nop.Web.Framework.Events;
using Nop.Web.Framework.Models;
using Nop.Web.Models.Common;
using NSubstitute;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.Capture;

/// <summary>A visitor's request, event by event, as a store raises them.</summary>
[TestFixture(true, Channel.ContactForm)]
[TestFixture(false, Channel.ContactForm)]
[TestFixture(true, Channel.VendorForm)]
[TestFixture(false, Channel.VendorForm)]
[Parallelizable(ParallelScope.Self)]
public class FormCaptureTests(bool withAutofac, Channel form)
{
    private const string TEXT = "Where is\r\nmy %Store.Name% parcel? <b>1 < 2</b>";
    private FakeStore _store = null!;
    private IServiceScope _request = null!;

    [SetUp]
    public void SetUp()
    {
        _store = new FakeStore(withAutofac);
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
        Assert.That(opening.Channel, Is.EqualTo(form));
        Assert.That((opening.VendorId, opening.Priority), Is.EqualTo((form == Channel.VendorForm ? 9 : (int?)null, Priority.Normal)));
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
        await PrepareAsync(form == Channel.VendorForm ? new ContactVendorModel() : new ContactUsModel());

        Assert.That(_store.Inquiries.Opened, Is.Empty);
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task Submitted_FormOrCaptchaRefused_NoInquiryWhateverFlagWasPosted(bool forged)
    {
        var model = Form(forged);
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
    public async Task Submitted_ByAGuest_IsTheirsByTheAddressInTheForm([Values(0, 1, 2)] int mails)
    {
        _store.SetVisitor(new Customer { Id = 501 }, FakeStore.Languages[0]);

        await SubmitAsync(mails);

        var (opening, events, queued) = _store.Inquiries.Opened.Single();
        Assert.That((opening.CustomerId, opening.RequesterEmail, opening.RequesterName), Is.EqualTo(((int?)501, "Anna@example.com", "Anna")));
        Assert.That((events.Count(line => line.Kind == InquiryEventKind.CustomerMessage), queued?.Count ?? 0), Is.EqualTo((1, mails)));
    }

    [Test]
    public async Task Submitted_TwiceInOneSecondByOneGuest_TwoInquiries()
    {
        _store.SetVisitor(new Customer { Id = 501 }, FakeStore.Languages[0]);
        using var other = _store.Request();

        await Task.WhenAll(SubmitAsync(mails: 0), SubmitAsync(mails: 0, other));

        Assert.That(_store.Inquiries.Opened.Select(one => (one.Opening.CustomerId, one.Events[0].Body)), Is.EqualTo(new[] { ((int?)501, TEXT), (501, TEXT) }));
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
    public async Task Submitted_TheStoreItselfCantBeTold_FormUnaffectedAndMessageInTheLog()
    {
        using var store = new FakeStore(withAutofac);
        var stores = Substitute.For<IStoreContext>();
        stores.GetCurrentStoreAsync().Returns<Store>(_ => throw new InvalidOperationException("no store"));
        store.Replace(stores);
        using var request = store.Request();

        await SubmitAsync(mails: 1, request);

        Assert.That(store.Log.Errors.Single().Details, Does.Contain(TEXT).And.Contain("no store"));
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
        if (form == Channel.VendorForm)
            await _store.Settings.SaveSettingAsync(new CustomerCareSettings { CaptureVendorForm = false }, x => x.CaptureVendorForm, 2);
        else
            await _store.Settings.SaveSettingAsync(new CustomerCareSettings { CaptureContactForm = false }, x => x.CaptureContactForm, 2);

        await SubmitAsync(mails: 1);

        Assert.That(_store.Inquiries.Opened, Is.Empty);
    }

    [Test]
    public async Task Submitted_FormsHavePrioritiesOfTheirOwn_OpensWithIts()
    {
        var settings = new CustomerCareSettings { ContactFormPriority = Priority.High, VendorFormPriority = Priority.Low };
        await _store.Settings.SaveSettingAsync(settings, x => x.ContactFormPriority, 2);
        await _store.Settings.SaveSettingAsync(settings, x => x.VendorFormPriority, 2);

        await SubmitAsync(mails: 1);

        Assert.That(_store.Inquiries.Opened.Single().Opening.Priority, Is.EqualTo(form == Channel.VendorForm ? Priority.Low : Priority.High));
    }

    [Test]
    public async Task Submitted_StaffActForACustomer_TheCustomerAsked()
    {
        _store.Work.OriginalCustomerIfImpersonated.Returns(new Customer { Id = 1, Email = "admin@example.com" });

        await SubmitAsync(mails: 1);

        Assert.That(_store.Inquiries.Opened.Single().Opening.CustomerId, Is.EqualTo(77));
    }

    [Test]
    public async Task Submitted_ByAVendorsAccount_IsAnyCustomersQuestion()
    {
        _store.SetVisitor(new Customer { Id = 80, VendorId = 9 }, FakeStore.Languages[0]);

        await SubmitAsync(mails: 1);

        Assert.That(_store.Inquiries.Opened.Single().Opening.CustomerId, Is.EqualTo(80));
    }

    [Test]
    public async Task Submitted_ConcurrentlyByTwoVisitors_TwoInquiries()
    {
        using var other = _store.Request();
        await Task.WhenAll(SubmitAsync(mails: 0), SubmitAsync(mails: 0, other));

        Assert.That(_store.Inquiries.Opened.Select(one => one.Opening.SourceKey), Is.Unique.And.Exactly(2).Items);
    }

    [TestCaseSource(typeof(HostileText), nameof(HostileText.All))]
    public async Task Submitted_HostileText_KeptAsWritten(string text)
    {
        await PrepareAsync(Form(sent: true, text));

        var (opening, events, _) = _store.Inquiries.Opened.Single();
        Assert.That((opening.RequesterName, opening.Subject, events[0].Body), Is.EqualTo((text, text, text)));
    }

    [Test]
    public async Task Submitted_NotInstalled_NothingAtAll()
    {
        _store.IsInstalled = false;

        await SubmitAsync(mails: 1);

        Assert.That(_store.Inquiries.Opened, Is.Empty);
        Assert.That(_store.Log.Lines, Is.Empty);
    }

    private BaseNopModel Form(bool sent = false, string? text = null)
    {
        return form == Channel.VendorForm
            ? new ContactVendorModel { Email = "Anna@example.com", FullName = text ?? "Anna", Subject = text ?? "Parcel", Enquiry = text ?? TEXT, VendorId = 9, SuccessfullySent = sent }
            : new ContactUsModel { Email = "Anna@example.com", FullName = text ?? "Anna", Subject = text ?? "Parcel", Enquiry = text ?? TEXT, SuccessfullySent = sent };
    }

    private async Task<BaseNopModel> SubmitAsync(int mails, IServiceScope? request = null)
    {
        await ReceiveAsync(Form(), request);
        for (var id = 11; id < 11 + mails; id++)
            await QueueAsync(id, "anna@example.com", request);
        var accepted = Form(sent: true);
        await PrepareAsync(accepted, request);
        return accepted;
    }

    private async Task<ModelStateDictionary> ReceiveAsync(BaseNopModel model, IServiceScope? request = null)
    {
        var verdict = new ModelStateDictionary();
        await FakeStore.PublishAsync(request ?? _request, new ModelReceivedEvent<BaseNopModel>(model, verdict));
        return verdict;
    }

    private Task QueueAsync(int id, string replyTo, IServiceScope? request = null)
    {
        return FakeStore.PublishAsync(request ?? _request, new EntityInsertedEvent<QueuedEmail>(new QueuedEmail { Id = id, ReplyTo = replyTo }));
    }

    private Task PrepareAsync(BaseNopModel model, IServiceScope? request = null)
    {
        return FakeStore.PublishAsync(request ?? _request, new ModelPreparedEvent<BaseNopModel>(model));
    }
}
