using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Following;
using Nop.Plugin.CustomerCare.Public;
using Nop.Plugin.CustomerCare.Public.Models;
using Nop.Plugin.CustomerCare.Public.Status;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NSubstitute;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Public.Status;

/// <summary>Asked on Monday, 2 March 2026, at 11:00 in Warsaw (10:00 UTC), where the shop is open from 09:00 to 17:00 and answers within 4 hours; looked at half an hour later.</summary>
[TestFixture]
public class StatusPageFactoryTests
{
    private readonly IUrlHelper _url = Substitute.For<IUrlHelper>();
    private FakeStore _store = null!;

    [SetUp]
    public async Task SetUp()
    {
        _store = new FakeStore();
        _store.Replace<TimeProvider>(new StoppedClock("2026-03-02 10:30"));
        _url.RouteUrl(Arg.Any<UrlRouteContext>()).Returns(call => $"/{call.Arg<UrlRouteContext>().RouteName}");
        await _store.Catalogs.ReplaceAsync(new SlaSettings(
            [BusinessCalendar.Default("Europe/Warsaw")],
            [new SlaPolicy("All", true, "Default", PolicyMatch.Everything, [new SlaTarget(SlaMetric.FirstResponse, 240, TargetTime.Business)], [])]));
    }

    [TearDown]
    public void TearDown()
    {
        _store.Dispose();
    }

    [Test]
    public async Task PrepareAsync_Waiting_SaysInTheirLanguageByWhenTheyHear()
    {
        var page = await PrepareAsync(Asked(), Said("Help!"));

        Assert.That(page.Title, Is.EqualTo("Zapytanie nr\u00A042"));
        Assert.That((page.Status, page.Promise), Is.EqualTo(("Otrzymane", "Odpowiemy dziś do 15:00.")));
        Assert.That((page.AskedOn, page.Zone), Is.EqualTo(("2 marca 2026, 11:00", "Godziny podano w czasie naszego sklepu (UTC+01:00).")));
        Assert.That(page.Messages.Single(), Is.EqualTo(new StatusMessageModel(false, "Ty", "2 marca 2026, 11:00", "2026-03-02T10:00:00Z", "Help!", null, false)));
        Assert.That((page.Forms!.SolveUrl, page.Forms.State), Is.Not.EqualTo(((string?)null, string.Empty)));
    }

    [TestCase("en", "March 2, 2026, 11:00")]
    [TestCase("pl", "2 marca 2026, 11:00")]
    [TestCase("de", "2. März 2026, 11:00")]
    public async Task PrepareAsync_Language_ItsOwnOrderOfTheDate(string language, string askedOn)
    {
        Assert.That((await PrepareAsync(Asked() with { LanguageCode = language }, Said("Help!"))).AskedOn, Is.EqualTo(askedOn));
    }

    [Test]
    public async Task PrepareAsync_Spam_LooksAsUsualAndPromisesNothing()
    {
        var page = await PrepareAsync(Asked() with { IsSpam = true }, Said("Buy!"));

        Assert.That((page.Status, page.Promise, page.Messages.Count), Is.EqualTo(("Otrzymane", (string?)null, 1)));
        Assert.That(page.Forms, Is.Not.Null);
    }

    [Test]
    public async Task PrepareAsync_Over_CanBeOpenedAgainButNotEndedAgain([Values(InquiryStatus.Resolved, InquiryStatus.Closed)] InquiryStatus status)
    {
        var page = await PrepareAsync(Asked() with { Status = status, WaitingSinceOnUtc = null }, Said("Thanks"));

        Assert.That((page.Forms!.SolveUrl, page.Promise), Is.EqualTo(((string?)null, (string?)null)));
    }

    [Test]
    public async Task PrepareAsync_GoesOnElsewhere_NothingCanBeDone()
    {
        var page = await PrepareAsync(Asked() with { MergedIntoId = 50 }, Said("Hello"));

        Assert.That((page.Forms, page.Promise, page.Status), Is.EqualTo(((StatusFormsModel?)null, (string?)null, "Rozpatrujemy to razem z inną wiadomością")));
    }

    [Test]
    public async Task PrepareAsync_HugeText_IsCutAtAWholeCharacter()
    {
        var text = new string('x', StatusPageFactory.LONGEST_TEXT - 1) + "🙂" + new string('y', 1_000_000);

        var message = (await PrepareAsync(Asked(), Said(text))).Messages.Single();

        Assert.That((message.Text!.Length, message.IsCut), Is.EqualTo((StatusPageFactory.LONGEST_TEXT - 1, true)));
    }

    [Test]
    public async Task PrepareAsync_HundredsOfMessages_TheLatest()
    {
        var messages = Enumerable.Range(0, StatusPageFactory.MOST_MESSAGES + 5).Select(place => Said($"{place}")).ToArray();

        var page = await PrepareAsync(Asked(), messages);

        Assert.That((page.Messages.Count, page.Messages[0].Text, page.IsCut), Is.EqualTo((StatusPageFactory.MOST_MESSAGES, "5", true)));
    }

    [Test]
    public async Task PrepareAsync_WhatStaffNoted_ASentenceInItsStead()
    {
        var page = await PrepareAsync(Asked(), Said(null), Said(null) with { IsFromShop = true, AuthorName = "Olga" });

        Assert.That(page.Messages.Select(message => (message.Author, message.Text, message.Stead)), Is.EqualTo(new[]
        {
            ("Ty", (string?)null, (string?)"Skontaktowano się z nami w inny sposób, a my to zanotowaliśmy."), ("Olga", null, "Odpowiedzieliśmy w inny sposób.")
        }));
    }

    private static Inquiry Asked()
    {
        return new Inquiry
        {
            Id = 42, SourceKey = "k", ThreadToken = "t", Channel = Channel.ContactForm, StoreId = 2, LanguageCode = "pl", RequesterName = "Ewa", CreatedOnUtc = LogBuilder.Utc("2026-03-02 10:00"),
            WaitingSinceOnUtc = LogBuilder.Utc("2026-03-02 10:00")
        };
    }

    private static ShownMessage Said(string? text)
    {
        return new ShownMessage(false, "Ewa", LogBuilder.Utc("2026-03-02 10:00"), text);
    }

    private async Task<StatusModel> PrepareAsync(Inquiry inquiry, params ShownMessage[] messages)
    {
        using var request = _store.Request();
        var log = new LogBuilder().Customer("2026-03-02 10:00").Applied(1, 1, "2026-03-02 10:00").Lines;
        var frame = await request.ServiceProvider.GetRequiredService<PageFrames>().ForRecipientAsync(2, inquiry.LanguageCode);
        var visit = new StatusVisit("42-x", new FollowedInquiry(inquiry, new InquiryLog(inquiry, log), messages), frame, TimeSpan.FromSeconds(2));
        return await request.ServiceProvider.GetRequiredService<StatusPageFactory>().PrepareAsync(visit, _url);
    }
}
