using System.Net;
using System.Text;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.StoreTests.Surveys;

/// <summary>What people do on the survey's page, without script.</summary>
public class AnswerPageTests
{
    [SetUp]
    public void NeedsAStore()
    {
        if (StoreUnderTest.Missing is { } reason)
            Assert.Ignore(reason);
    }

    [Test]
    public async Task Person_AnswersCommentsAndIsThanked()
    {
        const string text = "Żółw \U0001F600 שלום <script>alert(1)</script> {{x}} & \"quotes\"\nsecond line";
        var invited = Invited.Add();
        using var person = new Client();
        var asked = await person.GetAsync($"{invited.Path}/3");
        Assert.That((asked.Selected, asked.Document.QuerySelectorAll("input[name=score]").Length), Is.EqualTo(("3", 11)));
        var followUp = await person.SubmitAsync(asked, ("score", "2"));
        Assert.That(followUp.Text, Does.Contain("2").And.Contain("10"));

        var thanks = await person.PostAsync(followUp, ("comment", text.Replace("\n", "\r\n", StringComparison.Ordinal)), ("channel", "phone"));
        Assert.That((invited.Score, invited.Comment, invited.Channel), Is.EqualTo((2L, text, "phone")));
        Assert.That(thanks.Document.QuerySelector("a[href='https://reviews.example/shop']")!.GetAttribute("rel"), Is.EqualTo("noopener noreferrer"));
        Assert.That(thanks.Document.QuerySelectorAll("script"), Is.Empty);
    }

    [TestCase("2")]
    [TestCase("8")]
    [TestCase("10")]
    public async Task Person_SkipsAndTheReviewLinkIsTheSame(string score)
    {
        var invited = Invited.Add();
        using var person = new Client();
        var thanks = await person.PostAsync(await person.SubmitAsync(await person.GetAsync($"{invited.Path}/{score}")), ("skip", "1"), ("comment", "typed, then skipped"));

        Assert.That(thanks.Document.QuerySelector("a[href='https://reviews.example/shop']"), Is.Not.Null);
        Assert.That(($"{invited.Score}", invited.Comment), Is.EqualTo((score, (string?)null)));
    }

    [Test]
    public async Task SameForm_SentTwice_IsOneAnswerAndTheSamePage()
    {
        var invited = Invited.Add();
        using var person = new Client();
        var asked = await person.GetAsync($"{invited.Path}/9");
        var first = await person.SubmitAsync(asked);
        var second = await person.PostAsync(asked, ("score", "1"));

        Assert.That(second.Title, Is.EqualTo(first.Title));
        Assert.That(second.AsksForComment, Is.True);
        Assert.That((invited.Score, invited.Log("answered").Count, invited.Log("ignored").Count), Is.EqualTo((9L, 1, 0)));
    }

    [Test]
    public async Task Change_FromNineToFour_KeepsHistory()
    {
        var invited = Invited.Add();
        using var person = new Client();
        await person.SubmitAsync(await person.GetAsync($"{invited.Path}/9"));
        using var later = new Client();
        var answered = await later.GetAsync($"{invited.Path}/9");
        var change = await later.GetAsync(answered.Document.QuerySelector("main a")!.GetAttribute("href")!);
        Assert.That(change.Selected, Is.Null);
        Assert.That((await later.SubmitAsync(change, ("score", "4"))).AsksForComment, Is.True);

        Assert.That((invited.Score, invited.Log("changed").Single(), invited.Log("answered").Single()), Is.EqualTo((4L, "4", "9")));
    }

    [TestCase("11"), TestCase("-1"), TestCase("9.5"), TestCase("07"), TestCase("10%20"), TestCase("%2B5"), TestCase("99999999999999999999"), TestCase("9/9"), TestCase("null")]
    public async Task Link_WithAScoreThatIsNone_IsAsUnknownAsAnyOther(string score)
    {
        var invited = Invited.Add();
        using var client = new Client();
        var page = await client.GetAsync($"{invited.Path}/{score}");

        // An address that nobody has, as with a slash in it, is led to the host's own page.
        Assert.That(page.Status, Is.EqualTo(HttpStatusCode.NotFound).Or.EqualTo(score.Contains('/', StringComparison.Ordinal) ? HttpStatusCode.Found : HttpStatusCode.NotFound));
        Assert.That(invited.Log("opened"), Is.Empty);
    }

    [TestCase("11"), TestCase("-1"), TestCase("9.5"), TestCase("07"), TestCase("10 "), TestCase(""), TestCase("9,9"), TestCase("\u0661")]
    public async Task Form_WithAScoreThatIsNone_IsAskedForAgain(string score)
    {
        var invited = Invited.Add();
        using var client = new Client();
        var page = await client.PostAsync(await client.GetAsync(invited.Path), ("score", score));

        Assert.That((page.Status, page.AsksForScore, page.Selected), Is.EqualTo((HttpStatusCode.BadRequest, true, (string?)null)));
        Assert.That((invited.Score, invited.Log("suspect").Count), Is.EqualTo(((long?)null, 0)));
    }

    [Test]
    public async Task Tokens_ThatAreNone_AreOneStatusAndOneText()
    {
        var invited = Invited.Add();
        using var client = new Client();
        var pages = new List<Client.Page>();
        foreach (var token in new[] { new string('0', 40), "x", invited.Token[1..], invited.Token.ToUpperInvariant(), invited.Token + "0", invited.Token + "%20", new string('a', 300) })
            pages.Add(await client.GetAsync($"/customer-care/survey/{token}/9"));

        Assert.That(pages.Select(page => page.Status), Is.All.EqualTo(HttpStatusCode.NotFound));
        Assert.That(pages.Select(page => page.Text).Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task LinksOfTestMails_ForStrangers_AreAlikeWhetherTheSurveyExistsOrNot()
    {
        using var client = new Client();
        var pages = new[] { await client.GetAsync("/customer-care/survey/preview-1/9"), await client.GetAsync("/customer-care/survey/preview-987654/9") };

        Assert.That(pages.Select(page => page.Status), Is.All.EqualTo(HttpStatusCode.NotFound));
        Assert.That(pages[0].Text, Is.EqualTo(pages[1].Text));
    }

    [Test]
    public async Task Expired_SaysSoKindlyAndTakesNothing()
    {
        var invited = Invited.Add(validDays: -1);
        var valid = Invited.Add();
        using var client = new Client();
        Assert.That((await client.GetAsync($"{invited.Path}/9")).Status, Is.EqualTo(HttpStatusCode.Gone));
        var form = await client.GetAsync($"{valid.Path}/9");
        foreach (var path in new[] { invited.Path, $"{invited.Path}/comment" })
        {
            using var answer = await client.SendAsync(HttpMethod.Post, path, new FormUrlEncodedContent(form.Fields([])));
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Gone), path);
        }

        Assert.That((await client.GetAsync($"{invited.Path}/change")).Status, Is.EqualTo(HttpStatusCode.Gone));
        Assert.That((invited.Score, invited.Log("opened").Count, invited.Log("suspect").Count), Is.EqualTo(((long?)null, 0, 0)));
    }

    [Test]
    public async Task Comment_OfAHundredKilobytes_IsRefusedAndNotLost()
    {
        var text = new string('ż', 50_000);
        var invited = Invited.Add();
        using var person = new Client();
        var followUp = await person.SubmitAsync(await person.GetAsync($"{invited.Path}/9"));
        using var answer = await person.SendAsync(HttpMethod.Post, followUp.Action, Multipart(followUp.Fields([("comment", text)])));
        var refused = await Client.Page.ReadAsync(answer);

        Assert.That(refused.Status, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(refused.Document.QuerySelector("textarea")!.TextContent, Is.EqualTo(text));
        Assert.That(refused.Document.QuerySelector("[role=alert]")!.TextContent, Does.Contain("4000").Or.Contain("4,000"));
        Assert.That((invited.Score, invited.Comment), Is.EqualTo((9L, (string?)null)));
    }

    [Test]
    public async Task Form_LargerThanAnyAnswer_IsRefusedNeutrally([Values] bool isChunked)
    {
        var invited = Invited.Add();
        using var client = new Client();
        var content = new ByteArrayContent(Encoding.ASCII.GetBytes("score=9&comment=" + new string('x', 300 * 1024)));
        content.Headers.ContentType = new("application/x-www-form-urlencoded");
        if (isChunked)
            content.Headers.ContentLength = null;
        using var answer = await client.SendAsync(HttpMethod.Post, invited.Path, content);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.RequestEntityTooLarge));
        Assert.That((invited.Score, invited.Log("suspect").Count), Is.EqualTo(((long?)null, 0)));
    }

    [Test]
    public async Task TooManyForms_AreToldToWaitWithTheirAnswerKept()
    {
        var invited = Invited.Add();
        using var client = new Client();
        var asked = await client.GetAsync($"{invited.Path}/9");
        var page = asked;
        for (var i = 0; i < 40 && page.Status != HttpStatusCode.TooManyRequests; i++)
            page = await client.PostAsync(asked, ("score", "7"));

        Assert.That((page.Status, page.Selected), Is.EqualTo((HttpStatusCode.TooManyRequests, "7")));
        Assert.That(page.Fields([]).Single(field => field.Key == "form").Value, Is.EqualTo(asked.Fields([]).Single(field => field.Key == "form").Value));
    }

    [Test]
    public async Task Page_IsPrivate()
    {
        using var client = new Client();
        foreach (var path in new[] { Invited.Add().Path, Invited.Add().OptOutPath, $"/customer-care/survey/{new string('0', 40)}" })
        {
            var page = await client.GetAsync(path);
            Assert.Multiple(() =>
            {
                Assert.That(page.Headers["X-Robots-Tag"].Single(), Does.Contain("noindex"));
                Assert.That(page.Headers["Cache-Control"].Single(), Does.Contain("no-store"));
                Assert.That(page.Headers["Referrer-Policy"].Single(), Is.EqualTo("no-referrer"));
                Assert.That(page.Headers["Content-Security-Policy"].Single(), Does.Contain("frame-ancestors 'none'").And.Contain("default-src 'none'"));
                Assert.That(page.Document.QuerySelectorAll("script, [style], style, img"), Is.Empty);
                Assert.That(page.Document.QuerySelectorAll("link").Select(link => link.GetAttribute("href")), Has.All.StartsWith("/"));
                Assert.That(page.Text, Does.Not.Contain("Plugins.CustomerCare.").And.Not.Contain("ewa@example.test"));
            });
        }
    }

    [TestCase("pl", "pl-PL")]
    [TestCase("ru", "ru-RU")]
    [TestCase("xx", "en-US")]
    public async Task Page_SpeaksTheInvitationsLanguage(string language, string tag)
    {
        if (!StoreUnderTest.IsDemo && StoreTables.WhyMissing is null && language != "xx" && StoreTables.Number("select count(*) from [Language] where [UniqueSeoCode] = @language", ("language", language)) == 0)
            Assert.Ignore($"This store doesn't offer the language '{language}'.");

        using var client = new Client();
        var page = await client.GetAsync(Invited.Add(language: language).Path);

        Assert.That(page.Document.DocumentElement.GetAttribute("lang"), Is.EqualTo(tag));
        Assert.That(page.Text, Does.Not.Contain("Plugins."));
    }

    [Test]
    public async Task Satisfaction_HasFiveScores()
    {
        var invited = Invited.Add("satisfaction");
        using var person = new Client();
        Assert.That((await person.GetAsync($"{invited.Path}/0")).Status, Is.EqualTo(HttpStatusCode.NotFound));
        var asked = await person.GetAsync($"{invited.Path}/5");
        Assert.That(asked.Document.QuerySelectorAll("input[name=score]"), Has.Length.EqualTo(5));
        await person.SubmitAsync(asked);
        Assert.That(invited.Score, Is.EqualTo(5));
    }

    private static MultipartFormDataContent Multipart(IEnumerable<KeyValuePair<string, string>> fields)
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
            content.Add(new StringContent(value), name);

        return content;
    }
}
