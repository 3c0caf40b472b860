using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Import;
using Nop.Plugin.CustomerCare.Public;
using Nop.Plugin.CustomerCare.Public.Controllers;
using Nop.Plugin.CustomerCare.Public.Models;
using Nop.Plugin.CustomerCare.Public.Orders;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using Nop.Plugin.CustomerCare.Tests.Infrastructure.Capture;
using NSubstitute;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Public.Orders;

/// <summary>"Contact us about this order", from the request to the inquiry.</summary>
[TestFixture(true)]
[TestFixture(false)]
public class OrderContactTests(bool withAutofac)
{
    private const string TEXT = "Where is it? 100 %Store.Name% <b>";
    private FakeStore _store = null!;
    private IServiceScope _request = null!;
    private IOpenedInquiries _opened = null!;
    private bool _isGenuine;

    [SetUp]
    public void SetUp()
    {
        _store = new FakeStore(withAutofac);
        _opened = Substitute.For<IOpenedInquiries>();
        _opened.FindAsync(Arg.Any<IReadOnlyCollection<string>>(), Arg.Any<CancellationToken>()).Returns(call => Known(call.Arg<IReadOnlyCollection<string>>()));
        _store.Replace(_opened);
        _store.Orders.GetOrderByIdAsync(7).Returns(new Order { Id = 7, CustomerId = 77, CustomOrderNumber = "A-7", BillingAddressId = 70 });
        _store.Orders.GetOrderByIdAsync(8).Returns(new Order { Id = 8, CustomerId = 78, CustomOrderNumber = "A-8" });
        _store.Orders.GetOrderByIdAsync(9).Returns(new Order { Id = 9, CustomerId = 77, CustomOrderNumber = "A-9", Deleted = true });
        _store.Addresses.GetAddressByIdAsync(70).Returns(new Address { Email = "guest@example.com", FirstName = "Gosia", LastName = "Gość" });
        _store.StoreMails.SendContactUsMessageAsync(default, default!, default!, default!, default!).ReturnsForAnyArgs([31]);
        _isGenuine = true;
        _request = _store.Request();
        Visit(new Customer { Id = 77, Email = "anna@example.com" }, "Anna");
    }

    [TearDown]
    public void TearDown()
    {
        _request.Dispose();
        _store.Dispose();
    }

    [Test]
    public async Task Ask_OwnOrder_OneInquiryAndTheStoresOwnMail()
    {
        var result = await PostAsync(7);

        var (opening, events, mails) = _store.Inquiries.Opened.Single();
        Assert.That(
            (opening.Channel, opening.StoreId, opening.CustomerId, opening.RequesterEmail, opening.RequesterName, opening.OrderNumber, opening.LanguageCode),
            Is.EqualTo((Channel.Order, 2, 77, "anna@example.com", "Anna", "A-7", "pl")));
        Assert.That((opening.Subject, events[0].Body), Is.EqualTo(("Gdzie jest moje zamówienie?", TEXT)));
        Assert.That(mails, Is.EqualTo(new[] { 31 }));
        await _store.StoreMails.Received(1).SendContactUsMessageAsync(
            2, "anna@example.com", "Anna", "Zamówienie A-7: Gdzie jest moje zamówienie?", "Where is it? 100 &#37;Store.Name&#37; &lt;b&gt;<!-- customer-care order 412d37 -->");
        Assert.That(Notice(result).Lines[0], Does.Contain("A-7").And.Contain("anna@example.com"));
    }

    [Test]
    public async Task Ask_SomethingElse_IsCalledByItsText()
    {
        await PostAsync(7, topic: "other");

        Assert.That(_store.Inquiries.Opened.Single().Opening.Subject, Is.EqualTo(TEXT));
    }

    [TestCase(8, TestName = "Ask_OrderOfSomebodyElse_IsTheLoginAndNothingElse")]
    [TestCase(9, TestName = "Ask_DeletedOrder_IsTheLoginAndNothingElse")]
    [TestCase(404, TestName = "Ask_NoSuchOrder_IsTheLoginAndNothingElse")]
    public async Task Ask_NotTheirs(int orderId)
    {
        Assert.That(await Controller().Show(orderId), Is.InstanceOf<ChallengeResult>());
        Assert.That(await PostAsync(orderId), Is.InstanceOf<ChallengeResult>());
        Assert.That(_store.Inquiries.Opened, Is.Empty);
        Assert.That(_store.StoreMails.ReceivedCalls(), Is.Empty);
    }

    [Test]
    public async Task Ask_SearchEngine_OwnsNothing()
    {
        Visit(new Customer { Id = 77, IsSystemAccount = true, Email = "builtin@search.example" }, "");

        Assert.That(await PostAsync(7), Is.InstanceOf<ChallengeResult>());
    }

    [Test]
    public async Task Ask_SwitchedOff_IsNotThere()
    {
        await _store.Settings.SaveSettingAsync(new CustomerCareSettings { OrderContactEnabled = false }, values => values.OrderContactEnabled, 2);

        Assert.That(await Controller().Show(7), Is.InstanceOf<NotFoundResult>());
        Assert.That(await PostAsync(7), Is.InstanceOf<NotFoundResult>());
        Assert.That(_store.Inquiries.Opened, Is.Empty);
    }

    [Test]
    public async Task Ask_GuestInTheSessionOfTheOrder_HasTheOrdersNameAndAddress()
    {
        Visit(new Customer { Id = 77 }, " ");
        await PostAsync(7);

        var opening = _store.Inquiries.Opened.Single().Opening;
        Assert.That((opening.RequesterName, opening.RequesterEmail, opening.CustomerId), Is.EqualTo(("Gosia Gość", "guest@example.com", 77)));
    }

    [Test]
    public async Task Ask_StaffActForTheCustomer_TheCustomerAsks()
    {
        _store.Work.OriginalCustomerIfImpersonated.Returns(new Customer { Id = 1, Email = "admin@example.com" });
        await PostAsync(7);

        Assert.That(_store.Inquiries.Opened.Single().Opening.RequesterEmail, Is.EqualTo("anna@example.com"));
    }

    [Test]
    public async Task Ask_SameFormTwice_OneInquiryAndOneMail()
    {
        var state = State(7);
        await PostAsync(7, state: state);
        var again = await PostAsync(7, state: state);

        Assert.That(_store.Inquiries.Opened, Has.Count.EqualTo(1));
        Assert.That(_store.StoreMails.ReceivedCalls().ToList(), Has.Count.EqualTo(1));
        Assert.That(Notice(again).Title, Is.EqualTo("Dziękujemy, mamy Twoją wiadomość"));
    }

    [Test]
    public async Task Ask_SameFormConcurrently_OneInquiry()
    {
        var state = State(7);
        await Task.WhenAll(PostAsync(7, state: state), PostAsync(7, state: state));

        Assert.That(_store.Inquiries.Opened, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Ask_TwoFormsInOneSecond_TwoInquiries()
    {
        await PostAsync(7);
        await PostAsync(7);

        Assert.That(_store.Inquiries.Opened, Has.Count.EqualTo(2));
    }

    [TestCase(0, 0)]
    [TestCase(2, 2)]
    public async Task Ask_TemplateOffOrDoubled_OneInquiryWithItsMails(int templates, int mails)
    {
        _store.StoreMails.SendContactUsMessageAsync(default, default!, default!, default!, default!).ReturnsForAnyArgs([.. Enumerable.Range(31, templates)]);
        await PostAsync(7);

        Assert.That(_store.Inquiries.Opened.Single().QueuedEmailIds, Has.Count.EqualTo(mails));
    }

    [Test]
    public async Task Ask_OurDatabaseIsDown_TheMailKeepsItAndThePageThanks()
    {
        _store.Inquiries.Before = _ => throw new InvalidOperationException("no such table");
        var result = await PostAsync(7);

        Assert.That(Notice(result).Title, Is.EqualTo("Dziękujemy, mamy Twoją wiadomość"));
        Assert.That(_store.Log.Errors.Single().Details, Does.Contain(TEXT));
    }

    [Test]
    public async Task Ask_NothingKeepsIt_ThePageSaysSoAndKeepsTheText()
    {
        _store.Inquiries.Before = _ => throw new InvalidOperationException("no such table");
        _store.StoreMails.SendContactUsMessageAsync(default, default!, default!, default!, default!).ReturnsForAnyArgs<IList<int>>(_ => throw new InvalidOperationException("no account"));
        var state = State(7);
        var controller = Controller(Form("delivery", TEXT, state));

        var form = Form(await controller.Ask(7));
        Assert.That(controller.Response.StatusCode, Is.EqualTo(StatusCodes.Status503ServiceUnavailable));
        Assert.That((form.Message, form.Topic, form.State), Is.EqualTo((TEXT, "delivery", state)));
        Assert.That(form.Problem, Is.Not.Empty);
    }

    [Test]
    public async Task Ask_MailFails_InquiryIsThereAllTheSame()
    {
        _store.StoreMails.SendContactUsMessageAsync(default, default!, default!, default!, default!).ReturnsForAnyArgs<IList<int>>(_ => throw new InvalidOperationException("no account"));
        await PostAsync(7);

        Assert.That(_store.Inquiries.Opened.Single().QueuedEmailIds, Is.Empty);
        Assert.That(_store.Log.Errors.Single().Details, Does.Contain("no account"));
    }

    [TestCase("delivery", " \r\n ")]
    [TestCase("nonsense", TEXT)]
    [TestCase("", TEXT)]
    public async Task Ask_Incomplete_IsShownAgainWithWhatWasTyped(string topic, string text)
    {
        var controller = Controller(Form(topic, text, State(7)));

        Assert.That(Form(await controller.Ask(7)).Message, Is.EqualTo(text));
        Assert.That(controller.Response.StatusCode, Is.EqualTo(StatusCodes.Status400BadRequest));
        Assert.That(_store.Inquiries.Opened, Is.Empty);
    }

    [Test]
    public async Task Ask_WithoutTheCookie_OrTheFormOfAnotherOrder_IsAskedForAgain()
    {
        _isGenuine = false;
        await PostAsync(7);
        _isGenuine = true;
        await PostAsync(7, state: State(8));
        await PostAsync(7, state: "made up");

        Assert.That(_store.Inquiries.Opened, Is.Empty);
        Assert.That(_store.StoreMails.ReceivedCalls(), Is.Empty);
    }

    [Test]
    public async Task Ask_FieldThatPeopleDontSee_ThanksAndRecordsNothing()
    {
        var form = new Dictionary<string, StringValues>(Form("delivery", TEXT, State(7))) { [OrderFields.TRAP] = "http://spam.example" };

        Assert.That(Notice(await Controller(form).Ask(7)).Title, Is.Not.Empty);
        Assert.That(_store.Inquiries.Opened, Is.Empty);
    }

    [Test]
    public async Task Ask_TooOften_IsHeldBack()
    {
        var status = new List<int>();
        for (var count = 0; count <= SurveyLimits.FORMS; count++)
        {
            var controller = Controller(Form("delivery", TEXT, State(7)));
            await controller.Ask(7);
            status.Add(controller.Response.StatusCode);
        }

        Assert.That(status.SkipLast(1), Is.All.EqualTo(200));
        Assert.That(status[^1], Is.EqualTo(StatusCodes.Status429TooManyRequests));
        Assert.That(_store.Inquiries.Opened, Has.Count.EqualTo(SurveyLimits.FORMS));
    }

    [TestCaseSource(typeof(HostileText), nameof(HostileText.All))]
    public async Task Ask_HostileNameAndText_KeptAsWrittenAndHarmlessInTheMail(string text)
    {
        Visit(new Customer { Id = 77, Email = "anna@example.com" }, text);
        await PostAsync(7, text: text);
        if (text.Length > OrderPageFactory.LONGEST_TEXT)
        {
            Assert.That(_store.Inquiries.Opened, Is.Empty);
            return;
        }

        var (opening, events, _) = _store.Inquiries.Opened.Single();
        Assert.That((opening.RequesterName, events[0].Body), Is.EqualTo((text, text.ReplaceLineEndings("\n"))));
        var mail = _store.StoreMails.ReceivedCalls().Single().GetArguments();
        Assert.That((string)mail[2]!, Has.None.Matches<char>(char.IsControl));
        Assert.That((string)mail[4]!, Does.Not.Contain("<script").And.Not.Contain("%"));
    }

    [Test]
    public async Task Thanks_OwnerPromisesTimes_SaysByWhen([Values] bool isPromised)
    {
        await _store.Settings.SaveSettingAsync(new CustomerCareSettings { AcknowledgementsEnabled = isPromised, StatusPageEnabled = false });
        await _store.Catalogs.ReplaceAsync(new SlaSettings([Fakes.Catalogs.Calendar("Shop")], [Fakes.Catalogs.Policy("All")]));
        var state = State(7);
        _store.Inquiries.Inquiries.Add(new Inquiry
        {
            Id = 1, SourceKey = SourceKey.Of("order_contact", "7", Seal.Open(state, 7)), ThreadToken = "0", Channel = Channel.Order, StoreId = 2, RequesterEmail = "anna@example.com",
            CreatedOnUtc = TimeProvider.System.GetUtcNow().UtcDateTime
        });

        var lines = Notice(await PostAsync(7, state: state)).Lines;

        Assert.That(_store.Log.Errors.Select(line => line.Details), Is.Empty);
        Assert.That(lines, Has.Count.EqualTo(isPromised ? 2 : 1));
        Assert.That(lines[^1], isPromised ? Does.Contain("UTC+0") : Does.Not.Contain("UTC"));
    }

    private OrderFormSeal Seal => _request.ServiceProvider.GetRequiredService<OrderFormSeal>();

    private string State(int orderId)
    {
        return Seal.New(orderId);
    }

    private void Visit(Customer customer, string fullName)
    {
        _store.SetVisitor(customer, FakeStore.Languages[1]);
        _store.Customers.GetCustomerFullNameAsync(customer).Returns(fullName);
    }

    private Dictionary<string, DateTime> Known(IReadOnlyCollection<string> keys)
    {
        return _store.Inquiries.Opened.Where(one => keys.Contains(one.Opening.SourceKey)).ToDictionary(one => one.Opening.SourceKey, _ => DateTime.UnixEpoch);
    }

    private Task<IActionResult> PostAsync(int orderId, string topic = "delivery", string text = TEXT, string? state = null)
    {
        return Controller(Form(topic, text, state ?? State(orderId))).Ask(orderId);
    }

    private static Dictionary<string, StringValues> Form(string topic, string text, string state)
    {
        return new Dictionary<string, StringValues> { [OrderFields.TOPIC] = topic, [OrderFields.MESSAGE] = text, [OrderFields.STATE] = state };
    }

    private CustomerCareOrderController Controller(Dictionary<string, StringValues>? form = null)
    {
        var services = _request.ServiceProvider;
        var antiforgery = Substitute.For<IAntiforgery>();
        antiforgery.IsRequestValidAsync(Arg.Any<HttpContext>()).Returns(_ => _isGenuine);
        var context = new DefaultHttpContext { RequestServices = services };
        if (form is not null)
        {
            context.Request.ContentType = "application/x-www-form-urlencoded";
            context.Request.Form = new FormCollection(form);
        }

        var url = Substitute.For<IUrlHelper>();
        url.RouteUrl(Arg.Any<UrlRouteContext>()).Returns("/somewhere");
        return new CustomerCareOrderController(
            services.GetRequiredService<OrderVisits>(),
            services.GetRequiredService<OrderPageFactory>(),
            services.GetRequiredService<OrderFormSeal>(),
            services.GetRequiredService<AskAboutOrder>(),
            services.GetRequiredService<SurveyLimits>(),
            antiforgery)
        {
            ControllerContext = new ControllerContext { HttpContext = context },
            Url = url,
            TempData = Substitute.For<ITempDataDictionary>()
        };
    }

    private static NoticeModel Notice(IActionResult result)
    {
        return (NoticeModel)((ViewResult)result).Model!;
    }

    private static OrderContactModel Form(IActionResult result)
    {
        return (OrderContactModel)((ViewResult)result).Model!;
    }
}
