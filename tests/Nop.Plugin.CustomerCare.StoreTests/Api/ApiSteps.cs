using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.CustomerCare.StoreTests.Api;

/// <summary>A manager makes a key, another system writes with it, the manager sees what it wrote and revokes the key; in any store, in English.</summary>
[TestFixture]
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public partial class ApiSteps
{
    private const string BASE = "/customer-care/api/v1";
    private readonly string _name = $"System {Guid.NewGuid():N}";
    private Visitor _visitor = null!;
    private HttpClient _http = null!;
    private string _key = null!;

    private IPage Page => _visitor.Page;

    private ILocator Row => Page.Locator("#api-keys tr", new PageLocatorOptions { HasText = _name });

    [OneTimeSetUp]
    public async Task SignInAsync()
    {
        _visitor = await Visitor.ManageAsync();
        _http = new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = new Uri(StoreUnderTest.Url!) };
        Page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
    }

    [OneTimeTearDown]
    public async Task GoAsync()
    {
        _http?.Dispose();
        if (_visitor is not null)
            await _visitor.DisposeAsync();
    }

    [Test, Order(1)]
    public async Task Key_IsMadeAndShownOnce()
    {
        await Page.GotoAsync("/Admin/CustomerCareApiKey/List");
        await Page.ClickAsync("#api-key-form button[type=submit]");
        await Expect(Page.Locator("#problems-name")).ToBeVisibleAsync();
        await Page.FillAsync("#api-key-name", _name);
        await Page.CheckAsync("#api-key-mail");
        await Page.ClickAsync("#api-key-form button[type=submit]");
        _key = await Page.InputValueAsync("#new-key-text");

        Assert.That(_key, Does.Match("^cck_[0-9a-f]{40}$"));
        await _visitor.LookAsync("api-keys");
        await Expect(Row).ToContainTextAsync(_key[^4..]);
        await Page.GotoAsync("/Admin/CustomerCareApiKey/List");
        await Expect(Row).ToBeVisibleAsync();
        Assert.That(await Page.ContentAsync(), Does.Not.Contain(_key));
        Assert.That((await Page.Context.CookiesAsync()).Select(cookie => cookie.Value), Has.None.Contain(_key));
    }

    [Test, Order(2)]
    public async Task Examples_OfTheGuide_DoWhatItSays()
    {
        var examples = Example().Matches(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "api.md"))).ToList();
        Assert.That(examples, Has.Count.EqualTo(3));
        var answers = new List<JsonElement>();
        foreach (var example in examples)
        {
            using var answer = await PostAsync(example.Groups["path"].Value, Fresh(example.Groups["json"].Value));
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), await answer.Content.ReadAsStringAsync());
            answers.Add(await JsonAsync(answer));
        }

        var opened = answers[0].GetProperty("results")[0];
        var inquiry = opened.GetProperty("inquiries")[0].GetInt64();
        Assert.That(opened.GetProperty("status").GetString(), Is.EqualTo("recorded"));
        Assert.That(answers[1].GetProperty("results").EnumerateArray().Select(result => result.GetProperty("inquiries")[0].GetInt64()), Is.All.EqualTo(inquiry));
        Assert.That(answers[2].GetProperty("kind").GetString(), Is.EqualTo("customer_message"));
        Assert.That((answers[2].GetProperty("found_by").GetString(), answers[2].GetProperty("inquiries")[0].GetInt64()), Is.EqualTo(("order", inquiry)));

        using var again = await PostAsync("/events", Fresh(examples[0].Groups["json"].Value));
        Assert.That((await JsonAsync(again)).GetProperty("results")[0].GetProperty("status").GetString(), Is.EqualTo("unchanged"));
        await Page.GotoAsync($"/Admin/CustomerCareInquiry/View/{inquiry}");
        await Expect(Page.Locator("body")).ToContainTextAsync("Asks where the parcel is.");
        await Expect(Page.Locator("body")).ToContainTextAsync("Called back: it arrives tomorrow.");
    }

    [Test, Order(3)]
    public async Task Request_OfAPlainClient_GetsNoCookieAndMakesNoGuest()
    {
        using var answer = await PostAsync("/events", Message("no guest"));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(answer.Headers.Contains("Set-Cookie"), Is.False);
        Assert.That(answer.Headers.CacheControl!.NoStore, Is.True);
        Assert.That(answer.Headers.GetValues("X-Content-Type-Options").Single(), Is.EqualTo("nosniff"));
    }

    [TestCase(null)]
    [TestCase("Bearer")]
    [TestCase("Bearer cck_0000000000000000000000000000000000000000")]
    [TestCase("Basic YWRtaW46YWRtaW4=")]
    [Order(4)]
    public async Task Request_WithoutAKey_IsRefused(string? authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, BASE + "/events") { Content = Json(Message("nobody")) };
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var answer = await _http.SendAsync(request);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(answer.Headers.WwwAuthenticate.Single().Scheme, Is.EqualTo("Bearer"));
        Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/problem+json"));
        Assert.That(answer.Headers.Contains("Set-Cookie"), Is.False);
    }

    [TestCase("GET")]
    [TestCase("PUT")]
    [TestCase("DELETE")]
    [Order(5)]
    public async Task Request_ByAnotherMethod_IsToldToPost(string method)
    {
        foreach (var path in new[] { "/events", "/mails" })
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), BASE + path);
            using var answer = await _http.SendAsync(request);

            Assert.That((answer.StatusCode, answer.Content.Headers.ContentType?.MediaType), Is.EqualTo((HttpStatusCode.MethodNotAllowed, "application/problem+json")));
            Assert.That(answer.Content.Headers.Allow, Is.EqualTo(new[] { "POST" }));
        }
    }

    [TestCase("{", 400)]
    [TestCase("", 400)]
    [TestCase("{\"a\":NaN}", 400)]
    [TestCase("[[[[[[[[[[1]]]]]]]]]]", 400)]
    [TestCase("{} {}", 400)]
    [TestCase("[]", 422)]
    [TestCase("{}", 422)]
    [TestCase("[1,null,\"x\",[]]", 422)]
    [Order(5)]
    public async Task Body_ThatIsNone_IsRefusedWithAReason(string body, int status)
    {
        using var answer = await PostAsync("/events", body);

        Assert.That((int)answer.StatusCode, Is.EqualTo(status));
        Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/problem+json"));
        Assert.That((await JsonAsync(answer)).GetProperty("title").GetString(), Is.Not.Empty);
    }

    [Test, Order(6)]
    public async Task Body_OfAnotherTypeTooLargeOrNotUtf8_IsRefused()
    {
        using var form = await SendAsync("/events", new FormUrlEncodedContent([new("source_key", "1")]));
        using var latin = await SendAsync("/events", new StringContent("{}", Encoding.Latin1, "application/json"));
        using var bytes = new ByteArrayContent([(byte)'"', 0xff, 0xfe, (byte)'"']);
        bytes.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var broken = await SendAsync("/events", bytes);
        using var large = await PostAsync("/events", $"\"{new string('x', 4 * 1024 * 1024)}\"");

        Assert.That(
            new[] { form, latin, broken, large }.Select(answer => answer.StatusCode),
            Is.EqualTo(new[] { HttpStatusCode.UnsupportedMediaType, HttpStatusCode.UnsupportedMediaType, HttpStatusCode.BadRequest, HttpStatusCode.RequestEntityTooLarge }));
    }

    [Test, Order(7)]
    public async Task Batch_WithWrongItems_RecordsTheOthersAndNamesWhatIsWrong()
    {
        var key = Guid.NewGuid().ToString("N");
        using var answer = await PostAsync("/events", $"[{Message(key)}, {{ \"kind\": \"note\" }}, {Message(key + " two").Replace("customer_message", "custom", StringComparison.Ordinal)}, {Message(key + " three")}]");
        var problem = await JsonAsync(answer);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That(problem.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("status").GetString()), Is.EqualTo(new[] { "recorded", "refused", "refused", "recorded" }));
        Assert.That(
            problem.GetProperty("errors").EnumerateArray().Select(error => $"{error.GetProperty("item")} {(error.TryGetProperty("field", out var field) ? field : "-")} {error.GetProperty("rule")}"),
            Is.EqualTo(new[] { "1 source_key required", "1 occurred_at required", "1 body required", "1 - no_target", "2 kind unknown_name" }));

        using var tooMany = await PostAsync("/events", $"[{string.Join(',', Enumerable.Repeat(Message(key), 101))}]");
        Assert.That(tooMany.StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
    }

    [Test, Order(8)]
    public async Task HostileText_IsShownAsTextAndBreaksNothing()
    {
        var text = "<script>document.title='broken'</script><img src=x onerror=\"document.title='broken'\"> \u202Eevil\u202C 𝒳👩‍👩‍👧 " + new string('x', 1_000_000);
        var body = JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["source_key"] = Guid.NewGuid().ToString(),
            ["kind"] = "customer_message",
            ["occurred_at"] = Now(),
            ["subject"] = "<b>Bold</b>\r\nBcc: all@example.test",
            ["requester"] = new { name = "\"><script>document.title='broken'</script>", email = "hostile@example.test" },
            ["body"] = text
        });
        using var answer = await PostAsync("/events", body);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        var inquiry = (await JsonAsync(answer)).GetProperty("results")[0].GetProperty("inquiries")[0].GetInt64();

        await Page.GotoAsync($"/Admin/CustomerCareInquiry/View/{inquiry}");
        await Expect(Page.Locator("body")).ToContainTextAsync("<script>document.title='broken'</script><img src=x");
        Assert.That(await Page.TitleAsync(), Does.Not.Contain("broken"));
        await Page.GotoAsync("/Admin/CustomerCareInquiry/List");
        Assert.That(await Page.TitleAsync(), Does.Not.Contain("broken"));
    }

    [Test, Order(9)]
    public async Task Document_IsThereForEverybody()
    {
        using var answer = await _http.GetAsync(BASE + "/openapi.json");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await JsonAsync(answer)).GetProperty("openapi").GetString(), Is.EqualTo("3.1.0"));
        Assert.That(answer.Headers.Contains("Set-Cookie"), Is.False);
    }

    [Test, Order(10)]
    public async Task Webhook_IsAddedTriedSwitchedOffAndDeleted()
    {
        await Page.GotoAsync("/Admin/CustomerCareWebhook/Create");
        await Page.FillAsync("#webhook-name", _name);
        await Page.FillAsync("#webhook-url", "https://127.0.0.1/hook");
        await Page.ClickAsync("#webhook-form button[type=submit]");
        await Expect(Page.Locator("#problems-url")).ToBeVisibleAsync();
        await Expect(Page.Locator("#problems-events")).ToBeVisibleAsync();

        await Page.FillAsync("#webhook-url", "https://customer-care.invalid/hook");
        await Page.CheckAsync("[id='webhook-inquiry.received']");
        await Page.ClickAsync("#webhook-form button[type=submit]");
        Assert.That(await Page.InputValueAsync("#new-secret-text"), Does.Match("^ccw_[0-9a-f]{64}$"));
        await _visitor.LookAsync("webhook");

        await Page.GotoAsync("/Admin/CustomerCareWebhook/List");
        var row = Page.Locator("#webhooks tr", new PageLocatorOptions { HasText = _name });
        await row.Locator("form[action*=Test] button").ClickAsync();
        await Expect(Page.Locator(".alert-danger")).ToBeVisibleAsync();
        await Expect(Page.Locator("#deliveries tbody tr")).ToHaveCountAsync(1);
        await Page.ClickAsync("#deliveries form[action*=Resend] button");
        await Expect(Page.Locator("#deliveries tbody tr")).ToHaveCountAsync(1);
        await Expect(Page.Locator("#deliveries tbody tr td.text-right")).ToHaveTextAsync("2");
        await _visitor.LookAsync("webhook-deliveries");

        await Page.GotoAsync("/Admin/CustomerCareWebhook/List");
        await Expect(row.Locator(".badge-danger")).ToBeVisibleAsync();
        await row.Locator("form[action*=Switch] button").ClickAsync();
        await Expect(row.Locator(".badge-secondary")).ToBeVisibleAsync();
        await row.Locator("form[action*=Delete] button").ClickAsync();
        await Expect(row).ToHaveCountAsync(0);
    }

    [Test, Order(11)]
    public async Task Key_WithoutTheScope_MayNot()
    {
        var other = $"Events {Guid.NewGuid():N}";
        await Page.GotoAsync("/Admin/CustomerCareApiKey/List");
        await Page.FillAsync("#api-key-name", other);
        await Page.ClickAsync("#api-key-form button[type=submit]");
        var key = await Page.InputValueAsync("#new-key-text");
        using var request = new HttpRequestMessage(HttpMethod.Post, BASE + "/mails") { Content = Json("{}") };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        using var answer = await _http.SendAsync(request);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(answer.Headers.WwwAuthenticate.Single().Parameter, Does.Contain("insufficient_scope").And.Contain("mail:write"));
        await Page.Locator("#api-keys tr", new PageLocatorOptions { HasText = other }).Locator("form[action*=Revoke] button").ClickAsync();
    }

    [Test, Order(12)]
    public async Task Requests_WithoutEnd_AreToldToWait()
    {
        HttpStatusCode last = default;
        for (var request = 0; request < 40 && last != HttpStatusCode.TooManyRequests; request++)
        {
            using var message = new HttpRequestMessage(HttpMethod.Post, BASE + "/events") { Content = Json("{}") };
            message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", $"cck_{request:x40}");
            using var answer = await _http.SendAsync(message);
            last = answer.StatusCode;
            if (last == HttpStatusCode.TooManyRequests)
                Assert.That(answer.Headers.RetryAfter!.Delta, Is.InRange(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(60)));
        }

        Assert.That(last, Is.EqualTo(HttpStatusCode.TooManyRequests));
        using var known = await PostAsync("/events", Message("not held up by strangers"));
        Assert.That(known.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test, Order(20)]
    public async Task Key_RevokedByItsManager_OpensNothingMore()
    {
        await Page.GotoAsync("/Admin/CustomerCareApiKey/List");
        await Expect(Row.Locator("time")).ToHaveCountAsync(2);
        await Row.Locator("form[action*=Revoke] button").ClickAsync();
        await Expect(Row.Locator("form")).ToHaveCountAsync(0);
        using var answer = await PostAsync("/events", Message("after the end"));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized).Or.EqualTo(HttpStatusCode.TooManyRequests));
    }

    private static string Message(string key)
    {
        return $$"""{ "source_key": "{{key}}", "kind": "customer_message", "occurred_at": "{{Now()}}", "body": "Hello" }""";
    }

    private static string Now()
    {
        return DateTime.UtcNow.AddMinutes(-1).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
    }

    // The guide's instants are its own; each event happens after the one before.
    private static string Fresh(string json)
    {
        return Instant().Replace(json, match => DateTime.UtcNow.Date.AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + match.Value[10..]);
    }

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage answer)
    {
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return json.RootElement.Clone();
    }

    private static StringContent Json(string body)
    {
        return new StringContent(body, Encoding.UTF8, "application/json");
    }

    private Task<HttpResponseMessage> PostAsync(string path, string body)
    {
        return SendAsync(path, Json(body));
    }

    private async Task<HttpResponseMessage> SendAsync(string path, HttpContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, BASE + path) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _key);
        return await _http.SendAsync(request);
    }

    [GeneratedRegex(@"curl -sS https://shop\.example/customer-care/api/v1(?<path>/\w+) .*? -d '\n(?<json>.*?)'\n```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Example();

    [GeneratedRegex("2026-03-02T[0-9:+]+", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Instant();
}
