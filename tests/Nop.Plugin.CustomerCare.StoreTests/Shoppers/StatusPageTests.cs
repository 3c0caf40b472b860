using System.Net;
using Nop.Plugin.CustomerCare.StoreTests.Surveys;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.StoreTests.Shoppers;

/// <summary>What the page of an inquiry does for people, scanners and strangers, without script.</summary>
public class StatusPageTests
{
    private const string Hostile = "<script>alert(1)</script><img src=x onerror=alert(2)> %Store.Name% {{x}} \u202Etxt.exe\u202C שלום \U0001F600 & \"quotes\" 'and'\nsecond line";

    [SetUp]
    public void NeedsAStore()
    {
        if (StoreUnderTest.Missing is { } reason)
            Assert.Ignore(reason);
    }

    [Test]
    public async Task Link_OfTheInquiry_ShowsTheTalkEncodedAndKeepsItPrivate()
    {
        var asked = await Asked.AskAsync(Hostile, name: "Ewa <b>\u202EK</b>");
        using var client = new Client();
        var page = await client.GetAsync(asked.Path);

        Assert.That(page.Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(page.Document.QuerySelector(".talk .said")!.TextContent, Is.EqualTo(Hostile));
        Assert.That(page.Document.QuerySelectorAll("script, main img, main b"), Is.Empty);
        Assert.That(page.Text, Does.Contain("About <b>"));
        Assert.That(page.Headers["X-Robots-Tag"].Single(), Is.EqualTo("noindex, nofollow"));
        Assert.That(page.Headers["Referrer-Policy"].Single(), Is.EqualTo("no-referrer"));
        Assert.That(page.Headers["Cache-Control"].Single(), Does.Contain("no-store"));
        Assert.That(page.Headers["Content-Security-Policy"].Single(), Does.Contain("default-src 'none'").And.Contain("frame-ancestors 'none'"));
    }

    [Test]
    public async Task Scanner_OpensEveryLink_ChangesNothing()
    {
        var asked = await Asked.AskAsync("Where is it?");
        var before = asked.Log;
        using var scanner = new Client();
        foreach (var path in new[] { asked.Path, $"{asked.Path}/message", $"{asked.Path}/solved", $"{asked.Path}?done=solved" })
            foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
                using (var answer = await scanner.SendAsync(method, path))
                    Assert.That((int)answer.StatusCode, Is.EqualTo(200).Or.EqualTo(302), $"{method} {path}");
        var page = await scanner.GetAsync(asked.Path);
        foreach (var path in new[] { $"{asked.Path}/message", $"{asked.Path}/solved" })
            using (await scanner.SendAsync(HttpMethod.Post, path, new FormUrlEncodedContent(page.Fields([("message", "posted without the form's cookie")]).Where(field => field.Key != "__RequestVerificationToken"))))
            {
            }

        // Presses the button at once.
        await PostAsync(scanner, page, $"{asked.Path}/solved");

        Assert.That(asked.Log, Is.EqualTo(before));
    }

    [Test]
    public async Task Message_SentTwice_IsThereOnceAsWritten()
    {
        var asked = await Asked.AskAsync("Where is it?");
        using var person = new Client();
        var page = await person.GetAsync(asked.Path);
        await PostAsync(person, page, $"{asked.Path}/message", ("message", Hostile.Replace("\n", "\r\n", StringComparison.Ordinal)));
        await PostAsync(person, page, $"{asked.Path}/message", ("message", Hostile.Replace("\n", "\r\n", StringComparison.Ordinal)));

        Assert.That(asked.Messages, Is.EqualTo(new[] { "Where is it?", Hostile }));
        Assert.That(asked.Log.TakeLast(1), Is.EqualTo(new[] { "customer_message status_page" }));
        var after = await person.GetAsync($"{asked.Path}?done=written");
        Assert.That(after.Document.QuerySelectorAll(".talk .said").Select(said => said.TextContent), Is.EqualTo(new[] { "Where is it?", Hostile }));
        Assert.That(after.Document.QuerySelector("[role=status]"), Is.Not.Null);
    }

    [Test]
    public async Task Message_BlankTooLongOrWithoutCookie_IsNotLost()
    {
        var asked = await Asked.AskAsync("Where is it?");
        using var person = new Client();
        var page = await person.GetAsync(asked.Path);
        var blank = await PostAsync(person, page, $"{asked.Path}/message", ("message", " \r\n "));
        var longText = new string('ł', 20_001);
        var tooLong = await PostAsync(person, page, $"{asked.Path}/message", ("message", longText));
        using var other = new Client();
        var withoutCookie = await PostAsync(other, page, $"{asked.Path}/message", ("message", "Typed at length"));
        var huge = await PostAsync(person, page, $"{asked.Path}/message", ("message", new string('x', 1_000_000)));

        Assert.That((blank.Status, blank.Document.QuerySelector("#problem")), Is.EqualTo((HttpStatusCode.BadRequest, blank.Document.QuerySelector("[role=alert]"))));
        Assert.That((tooLong.Status, tooLong.Document.QuerySelector("#message")!.TextContent.Trim()), Is.EqualTo((HttpStatusCode.BadRequest, longText)));
        Assert.That(tooLong.Document.QuerySelector("#problem")!.TextContent, Does.Contain("20001").And.Contain("20000"));
        Assert.That((withoutCookie.Status, withoutCookie.Document.QuerySelector("#message")!.TextContent.Trim()), Is.EqualTo((HttpStatusCode.OK, "Typed at length")));
        Assert.That(huge.Status, Is.EqualTo(HttpStatusCode.RequestEntityTooLarge));
        Assert.That(asked.Messages, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Solved_ByAPerson_EndsItAndAMessageOpensItAgain()
    {
        var asked = await Asked.AskAsync("Where is it?");
        using var person = new Client();
        var page = await person.GetAsync(asked.Path);
        var tooFast = await PostAsync(person, page, $"{asked.Path}/solved");
        Assert.That((tooFast.Document.QuerySelector("#solve-again"), asked.Status), Is.Not.EqualTo(((AngleSharp.Dom.IElement?)null, "resolved")));
        await Task.Delay(TimeSpan.FromSeconds(2.2));
        await PostAsync(person, tooFast, $"{asked.Path}/solved");
        Assert.That(asked.Status, Is.EqualTo("resolved"));
        var over = await person.GetAsync(asked.Path);
        Assert.That(over.Document.QuerySelector("form.solve"), Is.Null);

        await PostAsync(person, over, $"{asked.Path}/message", ("message", "Not quite."));

        Assert.That(asked.Status, Is.EqualTo("open"));
        Assert.That(asked.Log.TakeLast(3), Is.EqualTo(new[] { "status status_page", "customer_message status_page", "status" }));
    }

    [Test]
    public async Task Stranger_WithAnyOtherToken_SeesWhatAnUnknownLinkShows()
    {
        var (asked, other) = (await Asked.AskAsync("My secret"), await Asked.AskAsync("Another"));
        var signature = other.Token("status").Split('-')[1];
        using var stranger = new Client();
        var unknown = await stranger.GetAsync($"/customer-care/inquiry/999999999-{signature}");
        foreach (var token in new[] { $"{asked.Id}-{signature}", $"{asked.Id}-{new string('0', 40)}", asked.Token("answered_this"), asked.Token("reply_address"), asked.Token("status", other.Id), $"{asked.Id}" })
        {
            var page = await stranger.GetAsync($"/customer-care/inquiry/{token}");
            Assert.That((page.Status, page.Text), Is.EqualTo((HttpStatusCode.NotFound, unknown.Text)), token);
            using var posted = await stranger.SendAsync(HttpMethod.Post, $"/customer-care/inquiry/{token}/message", new FormUrlEncodedContent([KeyValuePair.Create("message", "Let me in")]));
            Assert.That(posted.StatusCode, Is.EqualTo(HttpStatusCode.NotFound), token);
        }

        Assert.That(asked.Messages, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task File_OfAShownReply_IsSavedByItsLinkAloneAndNeverShown()
    {
        var (asked, other) = (await Asked.AskAsync("Where is the form?"), await Asked.AskAsync("Another"));
        var id = asked.Answer("Here it is.", "Formularz zwrotu – żółć.html", "<script>alert(1)</script>"u8.ToArray());
        using var person = new Client();
        var page = await person.GetAsync(asked.Path);
        var link = page.Document.QuerySelector(".talk .shop .files a")!;
        Assert.That((link.TextContent, link.GetAttribute("href")), Is.EqualTo(("Formularz zwrotu – żółć.html", $"{asked.Path}/file/{id}")));

        using var file = await person.SendAsync(HttpMethod.Get, $"{asked.Path}/file/{id}");
        Assert.That((file.StatusCode, file.Content.Headers.ContentType!.MediaType), Is.EqualTo((HttpStatusCode.OK, "application/octet-stream")));
        Assert.That(file.Content.Headers.ContentDisposition!.DispositionType, Is.EqualTo("attachment"));
        Assert.That(file.Content.Headers.ContentDisposition.FileNameStar, Is.EqualTo("Formularz zwrotu – żółć.html"));
        Assert.That(file.Headers.GetValues("X-Content-Type-Options").Single(), Is.EqualTo("nosniff"));
        Assert.That(await file.Content.ReadAsStringAsync(), Is.EqualTo("<script>alert(1)</script>"));

        foreach (var path in new[] { $"{other.Path}/file/{id}", $"{asked.Path}/file/{id + 1000}", $"/customer-care/inquiry/{asked.Token("answered_this")}/file/{id}" })
            using (var refused = await person.SendAsync(HttpMethod.Get, path))
                Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.NotFound), path);
    }

    private static async Task<Client.Page> PostAsync(Client client, Client.Page page, string path, params (string Name, string Value)[] fields)
    {
        var state = page.Document.QuerySelector("form.follow-up input[name=form]")!.GetAttribute("value")!;
        var token = page.Document.QuerySelector("form.follow-up input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var all = fields.Append(("form", state)).Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2));
        using var answer = await client.SendAsync(HttpMethod.Post, path, new FormUrlEncodedContent(all));
        return await Client.Page.ReadAsync(answer);
    }
}
