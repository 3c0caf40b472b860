using System.Net;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.StoreTests.Surveys;

/// <summary>"No more surveys", by the mail program's button and by the page.</summary>
public class OptOutTests
{
    private static readonly KeyValuePair<string, string>[] OneClick = [new("List-Unsubscribe", "One-Click")];

    [SetUp]
    public void NeedsAStore()
    {
        if (StoreUnderTest.Missing is { } reason)
            Assert.Ignore(reason);
    }

    [Test]
    public async Task OneClick_WithoutCookie_SuppressesWithoutARedirect([Values] bool isMultipart)
    {
        var key = $"{Guid.NewGuid():N}{Guid.NewGuid():N}";
        var (invited, scheduled) = (Invited.Add(recipientKey: key), Invited.Add(recipientKey: key, status: "scheduled"));
        var customers = Invited.CountOf("Customer");
        for (var time = 0; time < 2; time++)
        {
            using var program = new Client();
            using HttpContent body = isMultipart ? new MultipartFormDataContent { { new StringContent("One-Click"), "List-Unsubscribe" } } : new FormUrlEncodedContent(OneClick);
            using var answer = await program.SendAsync(HttpMethod.Post, invited.OptOutPath, body);
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(answer.Headers.Location, Is.Null);
            Assert.That(answer.Headers.Contains("Set-Cookie"), Is.False);
        }

        Assert.That((invited.IsOptedOut, scheduled.Status), Is.EqualTo((true, "suppressed")));
        Assert.That(Invited.CountOf("Customer"), Is.EqualTo(customers));
    }

    [Test]
    public async Task OneClick_UnknownToken_IsTheSameAnswer()
    {
        var invited = Invited.Add();
        using var program = new Client();
        using var known = await program.SendAsync(HttpMethod.Post, invited.OptOutPath, new FormUrlEncodedContent(OneClick));
        using var unknown = await program.SendAsync(HttpMethod.Post, $"/customer-care/opt-out/{new string('0', 40)}", new FormUrlEncodedContent(OneClick));

        Assert.That(unknown.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await unknown.Content.ReadAsStringAsync(), Is.EqualTo(await known.Content.ReadAsStringAsync()));
    }

    [Test]
    public async Task Page_OpenedAHundredTimes_SuppressesNobody()
    {
        var invited = Invited.Add();
        using var scanner = new Client();
        for (var i = 0; i < 100; i++)
        {
            using var answer = await scanner.SendAsync(i % 3 == 0 ? HttpMethod.Head : HttpMethod.Get, invited.OptOutPath);
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        }

        Assert.That(invited.IsOptedOut, Is.False);
    }

    [Test]
    public async Task Person_OptsOutOnThePageAndChangesTheirMind()
    {
        var invited = Invited.Add(validDays: -1);
        using var person = new Client();
        var done = await person.PostAsync(await person.GetAsync(invited.OptOutPath));
        Assert.That(invited.IsOptedOut, Is.True);

        Assert.That((await person.PostAsync(done)).Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(invited.IsOptedOut, Is.False);
    }

    [Test]
    public async Task PageForm_WithoutItsCookie_ChangesNothingAndAsksAgain()
    {
        var invited = Invited.Add();
        using var person = new Client();
        var page = await person.GetAsync(invited.OptOutPath);
        using var stranger = new Client();
        var again = await stranger.PostAsync(page);

        Assert.That(invited.IsOptedOut, Is.False);
        Assert.That(again.Document.QuerySelector("[role=alert]"), Is.Not.Null);
        await stranger.PostAsync(again);
        Assert.That(invited.IsOptedOut, Is.True);
    }
}
