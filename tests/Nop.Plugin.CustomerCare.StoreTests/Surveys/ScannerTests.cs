using System.Net;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.StoreTests.Surveys;

/// <summary>What mail scanners really do, played again.</summary>
public class ScannerTests
{
    [SetUp]
    public void NeedsAStore()
    {
        if (StoreUnderTest.Missing is { } reason)
            Assert.Ignore(reason);
    }

    [Test]
    public async Task EveryLink_HeadFirstThenGetInRandomOrder_AnswersNothing()
    {
        var invited = Invited.Add();
        using var scanner = new Client();
        foreach (var score in Shuffled())
        {
            using var head = await scanner.SendAsync(HttpMethod.Head, $"{invited.Path}/{score}");
            using var options = await scanner.SendAsync(HttpMethod.Options, $"{invited.Path}/{score}");
            Assert.That((head.StatusCode, options.StatusCode), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.NoContent)));
        }

        Assert.That(invited.Log("opened"), Is.Empty);
        foreach (var score in Shuffled())
            Assert.That((await scanner.GetAsync($"{invited.Path}/{score}")).Selected, Is.EqualTo($"{score}"));

        Assert.That(invited.Score, Is.Null);
        Assert.That(invited.IsAnswered, Is.False);
        Assert.That(invited.Log("opened"), Is.EquivalentTo(Enumerable.Range(0, 11).Select(score => $"{score}")));
    }

    [Test]
    public async Task PersonBehindAScanner_ConfirmsByOneMoreClick()
    {
        var invited = Invited.Add();
        using var scanner = new Client();
        foreach (var score in Shuffled())
            await scanner.GetAsync($"{invited.Path}/{score}");

        using var person = new Client();
        var confirm = await person.SubmitAsync(await person.GetAsync($"{invited.Path}/9"));
        Assert.That(invited.Score, Is.Null);
        Assert.That(invited.Log("suspect"), Is.EqualTo(new[] { "9 several_links" }));
        Assert.That(confirm.Selected, Is.EqualTo("9"));

        Assert.That((await person.SubmitAsync(confirm)).AsksForComment, Is.True);
        Assert.That(invited.Score, Is.EqualTo(9));
    }

    // odoo/odoo#262262: 35 seconds after the customer another client opened the links and sent the form.
    [Test]
    public async Task FormSentAgainByAnotherClient_TheAnswerStandsAndTheLogShowsIt()
    {
        var invited = Invited.Add();
        using var person = new Client();
        Assert.That((await person.SubmitAsync(await person.GetAsync($"{invited.Path}/9"))).AsksForComment, Is.True);

        using var scanner = new Client("SafeLinks/1.0");
        var first = await scanner.GetAsync($"{invited.Path}/9");
        var second = await scanner.GetAsync($"{invited.Path}/0");
        Assert.That(first.AsksForScore || second.AsksForScore, Is.False);
        Assert.That(second.Text, Does.Not.Contain("9"));

        using var replay = await scanner.SendAsync(HttpMethod.Post, invited.Path, new FormUrlEncodedContent([new("score", "0")]));
        Assert.That(replay.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await Client.Page.ReadAsync(replay)).AsksForComment, Is.False);
        Assert.That(invited.Score, Is.EqualTo(9));
        Assert.That(invited.Log("ignored"), Is.EqualTo(new[] { "0 answered" }));
        Assert.That(invited.Log("opened"), Is.EqualTo(new[] { "9", "9", "0" }));
    }

    [Test]
    public async Task FormPreparedBeforeThePersonAnswered_IsIgnoredAfterwards()
    {
        var invited = Invited.Add();
        using var scanner = new Client();
        var prepared = await scanner.GetAsync(invited.Path);
        using var person = new Client();
        await person.SubmitAsync(await person.GetAsync($"{invited.Path}/9"));

        var late = await scanner.SubmitAsync(prepared, ("score", "0"));
        Assert.That(late.AsksForComment, Is.False);
        Assert.That((invited.Score, invited.Log("ignored").Single()), Is.EqualTo((9L, "0 answered")));
    }

    [Test]
    public async Task FormSentAtOnceWithoutCookieOrWithTheTrapFilledIn_IsKeptAndNotCounted()
    {
        var invited = Invited.Add();
        using var scanner = new Client();
        Assert.That((await scanner.PostAsync(await scanner.GetAsync($"{invited.Path}/0"))).AsksForScore, Is.True);
        await scanner.SubmitAsync(await scanner.GetAsync($"{invited.Path}/0"), ("homepage", "https://spam.example"));
        var page = await scanner.GetAsync($"{invited.Path}/0");
        using var withoutCookie = new Client();
        await withoutCookie.SubmitAsync(page);
        await scanner.SubmitAsync(page, ("form", "made up"), ("comment", "Buy!"));

        Assert.That(invited.Score, Is.Null);
        Assert.That(invited.Log("suspect"), Is.EqualTo(new[] { "0 too_fast", "0 honeypot", "0 antiforgery", "0 form" }));
    }

    [Test]
    public async Task FormOfAnotherInvitation_IsNotTaken()
    {
        var (own, foreign) = (Invited.Add(), Invited.Add());
        using var client = new Client();
        var page = await client.GetAsync($"{foreign.Path}/9");
        await Task.Delay(TimeSpan.FromSeconds(2.2));
        using var answer = await client.SendAsync(HttpMethod.Post, own.Path, new FormUrlEncodedContent(page.Fields([])));

        Assert.That((own.Score, foreign.Score), Is.EqualTo(((long?)null, (long?)null)));
        Assert.That(own.Log("suspect"), Is.EqualTo(new[] { "9 form" }));
    }

    private static int[] Shuffled()
    {
        var scores = Enumerable.Range(0, 11).ToArray();
        new Random(17).Shuffle(scores);
        return scores;
    }
}
