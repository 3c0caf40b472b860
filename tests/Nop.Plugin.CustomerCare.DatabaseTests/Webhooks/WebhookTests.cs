using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Webhooks;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.DatabaseTests.Surveys;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Webhooks;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Webhooks;

public class WebhookTests<TServer> : InquiryFixture<TServer> where TServer : TestServer, new()
{
    private readonly MovingClock _clock = new(Monday);
    private Receiver _receiver = null!;

    private WebhookRepository Webhooks => new(Database, _clock);

    private WebhookNewsQuery News => new(Database);

    private WebhookDeliveries Deliveries => new(Database);

    private DeliverWebhook Deliver => new(_receiver, Deliveries, _clock);

    private SendWebhooks Send => new(News, Deliver, Deliveries, _clock);

    [SetUp]
    public async Task Begin()
    {
        _clock.NowUtc = Monday;
        _receiver = new Receiver();
        foreach (var webhook in await Webhooks.ListAsync())
            await Webhooks.DeleteAsync(webhook.Id);
    }

    [Test]
    public async Task Inquiry_FromItsMessageToItsEnd_IsToldOnceEach()
    {
        await AddAsync();
        var id = await OpenAsync("told");
        await SendAsync();
        await SendAsync();
        Assert.That(_receiver.Names, Is.EqualTo(new[] { "inquiry.received" }));

        _clock.NowUtc = Monday.AddMinutes(20);
        await RecordAsync(id, "told", InquiryEventKind.AgentReply);
        await RecordAsync(id, "told", InquiryEventKind.Status, "open");
        await RecordAsync(id, "told", InquiryEventKind.Note);
        await RecordAsync(id, "told", InquiryEventKind.CustomerMessage);
        await RecordAsync(id, "told", InquiryEventKind.Status, "resolved");
        await SendAsync();
        await SendAsync();

        Assert.That(_receiver.Names, Is.EquivalentTo(new[] { "inquiry.received", "inquiry.answered", "inquiry.resolved" }));
        Assert.That(_receiver.Bodies, Is.All.Contain($"\"number\":{id},"));
        Assert.That(_receiver.Bodies[0], Does.Not.Contain("About").And.Not.Contain("example.test"));
    }

    [Test]
    public async Task Request_IsSignedAndNamed()
    {
        var webhook = await AddAsync();
        await OpenAsync("signed");
        await SendAsync();

        var (address, body, headers) = _receiver.Requests.Single();
        Assert.That(address, Is.EqualTo(new Uri(webhook.Url)));
        Assert.That(headers["CustomerCare-Signature"], Is.EqualTo(WebhookSignature.Of(webhook.Secret, new DateTimeOffset(_clock.NowUtc), body)));
        Assert.That(body, Does.Contain($"\"id\":\"{headers["CustomerCare-Delivery"]}\""));
    }

    [Test]
    public async Task HistoryMachinesSpamAndWhatWasBefore_AreNotTold()
    {
        await OpenAsync("before");
        await AddAsync();
        await OpenAsync("imported", external: "old key");
        await OpenAsync("recovered", isRecovered: true);
        var automatic = await OpenAsync("automatic");
        await RecordAsync(automatic, "automatic", InquiryEventKind.MarkedAutomatic, KeyOf("automatic"));
        var spam = await OpenAsync("spam");
        await RecordAsync(spam, "spam", InquiryEventKind.Spam);
        var taken = await OpenAsync("taken back");
        var reply = await RecordAsync(taken, "taken back", InquiryEventKind.AgentReply);
        await RecordAsync(taken, "taken back", InquiryEventKind.ReplyUndelivered, reply);
        await SendAsync();

        Assert.That(_receiver.Requests.Select(request => request.Body).Single(), Does.Contain("inquiry.received").And.Contain($"\"number\":{taken},"));
    }

    [Test]
    public async Task Promise_NearItsEndAndBroken_IsToldOnceEachAlsoWhenLookedAtLate()
    {
        await Webhooks.AddAsync(Hook() with { StoreId = 3, Events = [WebhookEvent.InquiryWarned, WebhookEvent.InquiryBreached] });
        await OpenAsync("late", 3, Monday.AddMinutes(1));
        await OpenAsync("recovered in time", 3, Monday.AddMinutes(2), isRecovered: true);
        await OpenAsync("imported late", 3, Monday.AddMinutes(1), external: "late");
        _clock.NowUtc = Monday.AddHours(3);
        await OpenAsync("recovered after its warning", 3, Monday.AddMinutes(3), isRecovered: true);
        await SendAsync();
        await SendAsync();
        Assert.That(_receiver.Names, Is.EqualTo(new[] { "inquiry.warned", "inquiry.warned" }));
        Assert.That(_receiver.Bodies, Has.One.Contain("\"metric\":\"first_response\",\"due_at\":\"2026-03-02T13:01:00Z\""));

        _clock.NowUtc = Monday.AddDays(1);
        await OpenAsync("recovered when it was broken", 3, Monday.AddMinutes(4), isRecovered: true);
        await SendAsync();
        await SendAsync();
        Assert.That(_receiver.Names.Count(name => name == "inquiry.breached"), Is.EqualTo(3));
        Assert.That(_receiver.Names, Has.Count.EqualTo(5));
    }

    [Test]
    public async Task StoreAndEvents_OnlyThoseThatWereChosen()
    {
        await Webhooks.AddAsync(Hook() with { StoreId = 2, Events = [WebhookEvent.InquiryReceived] });
        var other = await OpenAsync("store one");
        var own = await OpenAsync("store two", storeId: 2);
        await RecordAsync(own, "store two", InquiryEventKind.AgentReply);
        await SendAsync();

        Assert.That(_receiver.Bodies.Single(), Does.Contain($"\"number\":{own},").And.Contain("inquiry.received").And.Not.Contain($"\"number\":{other},"));
    }

    [Test]
    public async Task NotArriving_IsTriedAgainWithLongerWaitsThenGivenUpAndSentByAClick()
    {
        var webhook = await AddAsync();
        await OpenAsync("failing");
        _receiver.Answer = new WebhookAnswer(503, "It answered with 503.");
        var waits = new List<double>();
        for (var attempt = 1; attempt <= 7; attempt++)
        {
            await SendAsync();
            Assert.That(_receiver.Requests, Has.Count.EqualTo(attempt));
            var delivery = await OnlyAsync(webhook);
            Assert.That((delivery.Attempts, delivery.LastStatus, delivery.Problem), Is.EqualTo((attempt, 503, "It answered with 503.")));
            if (delivery.NextOnUtc is not { } next)
                break;
            waits.Add((next - _clock.NowUtc).TotalMinutes);
            _clock.NowUtc = next.AddSeconds(-1);
            await SendAsync();
            Assert.That(_receiver.Requests, Has.Count.EqualTo(attempt));
            _clock.NowUtc = next;
        }

        Assert.That(waits, Is.EqualTo(new double[] { 1, 5, 30, 120, 360, 1440 }));
        Assert.That((await OnlyAsync(webhook)).GivenUpOnUtc, Is.EqualTo(_clock.NowUtc));
        Assert.That((await Webhooks.FindAsync(webhook.Id))!.FailingSinceOnUtc, Is.EqualTo(Monday));

        _receiver.Answer = new WebhookAnswer(200, null);
        await Deliver.ExecuteAsync((await Deliveries.ClaimAsync((await OnlyAsync(webhook)).Id))!);
        var arrived = await OnlyAsync(webhook);
        Assert.That((arrived.DeliveredOnUtc, arrived.GivenUpOnUtc, arrived.Problem), Is.EqualTo(((DateTime?)_clock.NowUtc, (DateTime?)null, (string?)null)));
        Assert.That((await Webhooks.FindAsync(webhook.Id))!.FailingSinceOnUtc, Is.Null);
    }

    [Test]
    public async Task FourNodesAtOnce_SendEachThingOnce()
    {
        await AddAsync();
        for (var number = 0; number < 25; number++)
            await OpenAsync($"node {number}");
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(SendAsync)));

        Assert.That(_receiver.Requests, Has.Count.EqualTo(25));
        Assert.That(_receiver.Requests.Select(request => request.Headers["CustomerCare-Delivery"]), Is.Unique);
    }

    [Test]
    public async Task NodeThatEndsHalfWay_KeepsItUntilItsLeaseIsOver()
    {
        await AddAsync();
        await OpenAsync("half-way");
        foreach (var webhook in await News.ListEnabledAsync())
            await News.CollectAsync(webhook, _clock.NowUtc);
        var taken = (await Deliveries.ClaimAsync(_clock.NowUtc, 10)).Single();

        Assert.That(await Deliveries.ClaimAsync(_clock.NowUtc, 10), Is.Empty);
        Assert.That(await Deliveries.ClaimAsync(taken.Id), Is.Null);
        await using (var session = await Database.OpenAsync())
            await session.ExecuteAsync($"update [CustomerCareWebhookDelivery] set [ClaimedUntilUtc] = {session.Engine.DatabaseClock("@seconds")}", new SqlParameters { ["seconds"] = -1 });

        var again = (await Deliveries.ClaimAsync(_clock.NowUtc, 10)).Single();
        await Deliveries.MarkDeliveredAsync(taken, 200, _clock.NowUtc);
        Assert.That((await OnlyAsync(again.Webhook)).DeliveredOnUtc, Is.Null, "a node that lost its claim settles nothing");
    }

    [Test]
    public async Task SwitchedOff_SendsNothingAndOnAgainTellsOnlyWhatComesThen()
    {
        var webhook = await AddAsync();
        await Webhooks.SwitchAsync(webhook.Id, false);
        await OpenAsync("meanwhile");
        await SendAsync();
        await Webhooks.SwitchAsync(webhook.Id, true);
        var later = await OpenAsync("later");
        await SendAsync();

        Assert.That(_receiver.Bodies.Single(), Does.Contain($"\"number\":{later},"));
    }

    [Test]
    public async Task Scan_MovesOnAndLooksBackAFewMinutes()
    {
        var webhook = await AddAsync();
        await OpenAsync("first");
        await SendAsync();
        Assert.That((await Webhooks.FindAsync(webhook.Id))!.SeenEventId, Is.EqualTo(webhook.SeenEventId), "just recorded lines are looked at again");

        _clock.NowUtc = Monday.AddMinutes(6);
        await SendAsync();
        Assert.That((await Webhooks.FindAsync(webhook.Id))!.SeenEventId, Is.GreaterThan(webhook.SeenEventId));
        Assert.That(_receiver.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task AddressThatIsNotAllowedAnyMore_IsNotCalled()
    {
        var webhook = await AddAsync();
        await OpenAsync("not allowed");
        await using (var session = await Database.OpenAsync())
            await session.ExecuteAsync("update [CustomerCareWebhook] set [Url] = @url", new SqlParameters { ["url"] = "http://hooks.example.com/" });
        await SendAsync();

        Assert.That(_receiver.Requests, Is.Empty);
        Assert.That((await OnlyAsync(webhook)).Problem, Does.Contain("https"));
    }

    private async Task<Webhook> AddAsync()
    {
        return (await Webhooks.FindAsync(await Webhooks.AddAsync(Hook() with { Events = [WebhookEvent.InquiryReceived, WebhookEvent.InquiryAnswered, WebhookEvent.InquiryResolved] })))!;
    }

    private static Webhook Hook()
    {
        return new Webhook { Name = "Chat", Url = "https://hooks.example.com/x", Secret = WebhookSignature.NewSecret(), Events = [] };
    }

    private Task SendAsync()
    {
        return Send.ExecuteAsync(TimeSpan.FromSeconds(30));
    }

    private async Task<WebhookDelivery> OnlyAsync(Webhook webhook)
    {
        return (await new WebhookDeliveryList(Database).ReadAsync(webhook.Id, 0, 10)).Single();
    }

    private static string KeyOf(string key)
    {
        return SourceKey.Of("message", key);
    }

    private async Task<long> OpenAsync(string key, int storeId = 1, DateTime? happenedOnUtc = null, string? external = null, bool isRecovered = false)
    {
        var at = happenedOnUtc ?? _clock.NowUtc;
        var message = Line(key, InquiryEventKind.CustomerMessage, at) with { SourceKey = KeyOf(key), RecordedOnUtc = _clock.NowUtc, IsRecovered = isRecovered };
        return (await Inquiries.OpenAsync(new InquiryAppend(Opening(key) with { StoreId = storeId, ExternalKey = external }, [message, Sla(key, at) with { RecordedOnUtc = _clock.NowUtc }]))).InquiryId;
    }

    private async Task<string> RecordAsync(long inquiryId, string key, InquiryEventKind kind, string? value = null)
    {
        var line = Line($"{key} {kind}", kind, _clock.NowUtc, value) with { RecordedOnUtc = _clock.NowUtc };
        await Inquiries.AppendAsync(inquiryId, [line]);
        return line.SourceKey;
    }

    private sealed class Receiver : IWebhookSender
    {
        private readonly Lock _lock = new();

        public List<(Uri Address, string Body, IReadOnlyDictionary<string, string> Headers)> Requests { get; } = [];

        public WebhookAnswer Answer { get; set; } = new(200, null);

        public IReadOnlyList<string> Names => [.. Requests.Select(request => request.Headers["CustomerCare-Event"])];

        public IReadOnlyList<string> Bodies => [.. Requests.Select(request => request.Body)];

        public Task<WebhookAnswer> SendAsync(Uri address, string body, IReadOnlyDictionary<string, string> headers, CancellationToken cancellation = default)
        {
            lock (_lock)
                Requests.Add((address, body, headers));
            return Task.FromResult(Answer);
        }
    }
}
