using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Links;
using Nop.Plugin.CustomerCare.Inquiries.Replies;
using Nop.Plugin.CustomerCare.Public;
using Nop.Plugin.CustomerCare.Public.Answered;
using Nop.Plugin.CustomerCare.Public.Controllers;
using Nop.Plugin.CustomerCare.Public.Models;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NSubstitute;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Public.Answered;

/// <summary>"I answered this", from the link to the log.</summary>
[TestFixture(true)]
[TestFixture(false)]
public class AnsweredPageTests(bool withAutofac)
{
    private static readonly SignedLink Links = new([.. Enumerable.Range(0, 32).Select(number => (byte)number)]);
    private static readonly Inquiry Asked = new() { Id = 1, SourceKey = "opening", ThreadToken = "0123456789abcdef", Channel = Channel.ContactForm, StoreId = 1, Subject = "My words" };
    private FakeStore _store = null!;
    private IServiceScope _request = null!;
    private bool _isGenuine;

    [SetUp]
    public async Task SetUp()
    {
        _store = new FakeStore(withAutofac);
        _store.Replace<ISlaCatalogStore>(new FixedCatalog("Europe/Warsaw"));
        await SaveAsync(dwell: 0);
        _store.Inquiries.Inquiries.Add(Asked);
        await _store.Inquiries.AppendAsync(1, [Line(InquiryEventKind.CustomerMessage, "opening", -60) with { Body = "Where is it?", Subject = "Parcel" }]);
        _isGenuine = true;
        _request = _store.Request();
    }

    [TearDown]
    public void TearDown()
    {
        _request.Dispose();
        _store.Dispose();
    }

    [Test]
    public async Task Get_AnyNumberOfTimes_ShowsNumberAndSubjectAndChangesNothing()
    {
        for (var time = 0; time < 3; time++)
        {
            var page = Page(await Controller().Index(CancellationToken.None));

            Assert.That((page.Title, page.Subject), Is.EqualTo(("Inquiry 1: was it answered?", "Parcel")));
            Assert.That(page.ActionUrl, Is.Not.Null);
            Assert.That(page.ToString(), Does.Not.Contain("Where is it?"));
        }

        Assert.That(await _store.Inquiries.ReadLogAsync(1), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Get_MessageWithoutSubject_ShowsNoneOfItsWords()
    {
        _store.Inquiries.Inquiries.Add(Asked with { Id = 2, SourceKey = "opening 2", Subject = "Where is it?" });
        await _store.Inquiries.AppendAsync(2, [Line(InquiryEventKind.CustomerMessage, "opening 2", -60) with { Body = "Where is it?" }]);

        var page = Page(await Controller(token: Links.Of(LinkPurpose.AnsweredThis, _store.Inquiries.Inquiries[1])).Index(CancellationToken.None));

        Assert.That(page.Subject, Is.Null);
        Assert.That(page.ToString(), Does.Not.Contain("Where is it?"));
    }

    [Test]
    public async Task Post_TheButton_CountsAnAnswerNowOnce()
    {
        var state = await StateAsync();
        for (var time = 0; time < 2; time++)
            Assert.That(await PostAsync(state), Is.InstanceOf<RedirectToRouteResult>());

        var line = (await _store.Inquiries.ReadLogAsync(1)).Single(line => line.Kind == InquiryEventKind.AgentReply);
        Assert.That(line.Door, Is.EqualTo(MessageDoor.Mailbox));
        Assert.That(line.HappenedOnUtc, Is.EqualTo(TimeProvider.System.GetUtcNow().UtcDateTime).Within(TimeSpan.FromMinutes(1)));
        var page = Page(await Controller().Index(CancellationToken.None));
        Assert.That(page.ActionUrl, Is.Null);
        Assert.That(page.Text, Does.StartWith("This message was answered on"));
    }

    [Test]
    public async Task Post_AnsweredBySomebodyMeanwhile_SaysByWhom()
    {
        var state = await StateAsync();
        await _store.Inquiries.AppendAsync(1, [Line(InquiryEventKind.AgentReply, "reply", -1) with { ActorName = "Ewa" }]);

        await PostAsync(state);

        Assert.That((await _store.Inquiries.ReadLogAsync(1)).Count(line => line.Kind == InquiryEventKind.AgentReply), Is.EqualTo(1));
        Assert.That(Page(await Controller().Index(CancellationToken.None)).Text, Does.StartWith("Ewa answered this message on"));
    }

    [Test]
    public async Task Post_WithoutCookieOrStateOrTooFastOrIntoTheTrap_ChangesNothing()
    {
        var state = await StateAsync();
        await PostAsync(null);
        await PostAsync("forged");
        await PostAsync(state, trap: "http://spam.example");
        _isGenuine = false;
        Assert.That(Page(await PostAsync(state)).Notice, Is.Not.Null);
        _isGenuine = true;
        await SaveAsync(dwell: 60);
        var again = Page(await PostAsync(state));

        Assert.That(again.State, Is.EqualTo(state), "the same form, so that waiting helps");
        Assert.That(await _store.Inquiries.ReadLogAsync(1), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Post_TooOften_IsHeldUp()
    {
        for (var time = 0; time < SurveyLimits.FORMS; time++)
            await PostAsync(null);

        var held = await PostAsync(await StateAsync());

        Assert.That(held, Is.InstanceOf<ViewResult>());
        Assert.That(await _store.Inquiries.ReadLogAsync(1), Has.Count.EqualTo(1));
    }

    [TestCase("1-0000000000000000000000000000000000000000")]
    [TestCase("99-0000000000000000000000000000000000000000")]
    [TestCase("nonsense")]
    [TestCase(null)]
    public async Task Any_LinkThatNobodyWasSent_IsUnknown(string? token)
    {
        Assert.That(Notice(await Controller(token: token).Index(CancellationToken.None)).StatusCode, Is.EqualTo(404));
        Assert.That(Notice(await Controller(new() { [AnsweredFields.STATE] = "x" }, token).Confirm()).StatusCode, Is.EqualTo(404));
    }

    [Test]
    public async Task Get_LinkOfTheStatusPage_OpensNothingHere()
    {
        Assert.That(Notice(await Controller(token: Links.Of(LinkPurpose.Status, Asked)).Index(CancellationToken.None)).StatusCode, Is.EqualTo(404));
    }

    [Test]
    public async Task Get_MadeAnonymous_IsGone()
    {
        _store.Inquiries.Inquiries[0] = Asked with { AnonymisedOnUtc = DateTime.UnixEpoch };

        Assert.That(Notice(await Controller().Index(CancellationToken.None)).StatusCode, Is.EqualTo(410));
    }

    private static InquiryEvent Line(InquiryEventKind kind, string key, int minutes)
    {
        var at = TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(minutes);
        return new InquiryEvent
        {
            Kind = kind, HappenedOnUtc = at, RecordedOnUtc = at, SourceKey = key, Actor = kind == InquiryEventKind.AgentReply ? ActorKind.Agent : ActorKind.Requester
        };
    }

    private static AnsweredModel Page(IActionResult result)
    {
        return (AnsweredModel)((ViewResult)result).Model!;
    }

    private static ViewResult Notice(IActionResult result)
    {
        Assert.That(((ViewResult)result).Model, Is.InstanceOf<NoticeModel>());
        return (ViewResult)result;
    }

    private async Task SaveAsync(int dwell)
    {
        var key = Convert.ToBase64String([.. Enumerable.Range(0, 32).Select(number => (byte)number)]);
        await _store.Settings.SaveSettingAsync(new CustomerCareSettings { LinkKey = key, SurveyDwellSeconds = dwell });
    }

    private async Task<string> StateAsync()
    {
        return Page(await Controller().Index(CancellationToken.None)).State!;
    }

    private Task<IActionResult> PostAsync(string? state, string? trap = null)
    {
        var form = new Dictionary<string, StringValues>();
        if (state is not null)
            form[AnsweredFields.STATE] = state;
        if (trap is not null)
            form[AnsweredFields.TRAP] = trap;
        return Controller(form).Confirm();
    }

    private CustomerCareAnsweredController Controller(Dictionary<string, StringValues>? form = null)
    {
        return Controller(form, Links.Of(LinkPurpose.AnsweredThis, Asked));
    }

    private CustomerCareAnsweredController Controller(string? token)
    {
        return Controller(null, token);
    }

    private CustomerCareAnsweredController Controller(Dictionary<string, StringValues>? form, string? token)
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
        return new CustomerCareAnsweredController(
            services.GetRequiredService<AnsweredVisits>(),
            services.GetRequiredService<AnsweredPageFactory>(),
            services.GetRequiredService<AnswerFromMailbox>(),
            services.GetRequiredService<AnsweredFormSeal>(),
            services.GetRequiredService<SurveyNoticeFactory>(),
            services.GetRequiredService<SurveyLimits>(),
            antiforgery,
            TimeProvider.System)
        {
            ControllerContext = new ControllerContext { HttpContext = context, RouteData = new RouteData { Values = { ["token"] = token } } },
            Url = url,
            TempData = Substitute.For<ITempDataDictionary>()
        };
    }
}
