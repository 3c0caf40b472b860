using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Data.Jobs;
using Nop.Plugin.CustomerCare.Data.Privacy;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.DatabaseTests.Surveys;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Privacy;
using Nop.Plugin.CustomerCare.Inquiries.Recovery;
using Nop.Plugin.CustomerCare.Inquiries.Traces;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Surveys.Privacy;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Recovery;

/// <summary>What events missed is found in the store's own tables, once and at its true time.</summary>
public class FindMissedTests<TServer> : RecoveryFixture<TServer> where TServer : TestServer, new()
{
    [Test]
    public async Task ExecuteAsync_WrittenBeforeAndAfterErasing_OnlyWhatIsNewComesIn()
    {
        var surveys = new EraseRespondent(new RespondentRepository(Database), new MemorySurveyMail());
        var erase = new EraseRequester(new PersonalInquiries(Database), Erased, Inquiries, new NoCopies(), surveys, new FixedClock(Monday.AddMinutes(690)));
        await ContactMailAsync(Monday.AddMinutes(670), "gone@example.com", "Forget this");
        await MailAsync(501, Monday.AddMinutes(680), SHOP, "gone@example.com", null, "Re", "<p>We will</p>", copy: null);
        await ContactMailAsync(Monday.AddMinutes(670), "stays@example.com", "Keep this");
        await erase.ExecuteAsync(null, "gone@example.com");
        await ContactMailAsync(Monday.AddMinutes(700), "GONE@example.com", "A new question");

        await FindAsync();

        Assert.That((await LogsAsync()).Select(log => log.Log[0].Body), Is.EquivalentTo(new[] { "Keep this", "A new question" }));
        await using var session = await Database.OpenAsync();
        Assert.That(await session.FirstAsync<int>("select count(*) from [CustomerCareStrayReply]"), Is.Zero);
        Assert.That((await session.QueryAsync<string>("select [PersonKey] from [CustomerCareErasedPerson]")).Single(), Has.Length.EqualTo(64).And.Not.EqualTo(Recipient.KeyOf("gone@example.com")));
    }

    [Test]
    public async Task ExecuteAsync_MissedContactMail_IsOpenedAtItsOwnTimeWithTheVisitorsWords()
    {
        var mail = await ContactMailAsync(Monday, "vera@example.com", "Where is it?\nI wait.", "My order");
        await ThroughAsync(Monday);

        await FindAsync();
        var again = await FindAsync();

        var (inquiry, log) = (await LogsAsync()).Single();
        var message = log.Single(line => line.Kind == InquiryEventKind.CustomerMessage);
        Assert.That((inquiry.Channel, inquiry.RequesterEmail, inquiry.RequesterName, inquiry.Subject, inquiry.StoreId), Is.EqualTo((Channel.ContactForm, "vera@example.com", "Vera Visitor", "My order", 1)));
        Assert.That((inquiry.SourceKey, inquiry.CreatedOnUtc), Is.EqualTo((ContactMailInquiry.KeyOf(mail), Monday)));
        Assert.That((message.Body, message.IsRecovered, message.RecordedOnUtc), Is.EqualTo(("Where is it?\nI wait.", true, Clock.NowUtc)));
        Assert.That((await new InquiryMailRepository(Database).FindAsync(mail))!.InquiryId, Is.EqualTo(inquiry.Id));
        Assert.That(again.Recorded, Is.Zero);
    }

    [Test]
    public async Task ExecuteAsync_MailCapturedAtOnce_IsLeftAlone()
    {
        var first = await ContactMailAsync(Monday, "vera@example.com", "One");
        var second = await ContactMailAsync(Monday.AddSeconds(20), "vera@example.com", "Two");
        await Inquiries.OpenAsync(Append("live", Monday) with { QueuedEmailIds = [first] });
        await ThroughAsync(Monday);

        var tally = await FindAsync();

        Assert.That((await LogsAsync()).Select(log => log.Inquiry.SourceKey), Is.EquivalentTo(new[] { Opening("live").SourceKey, ContactMailInquiry.KeyOf(second) }));
        Assert.That(tally.Counts.Single(), Is.EqualTo(new RecoveryCount(TraceKind.ContactMail, 2, 1, 1, 0, 0, 0)));
    }

    [Test]
    public async Task ExecuteAsync_RowYoungerThanTwoMinutes_WaitsForTheNextRun()
    {
        await ContactMailAsync(Clock.NowUtc.AddSeconds(-110), "vera@example.com", "Just now");

        await FindAsync();
        var early = await LogsAsync();
        Clock.NowUtc = Clock.NowUtc.AddMinutes(5);
        await FindAsync();

        Assert.That(early, Is.Empty);
        Assert.That((await LogsAsync()).Single().Inquiry.CreatedOnUtc, Is.EqualTo(Monday.AddHours(12).AddSeconds(-110)));
    }

    [Test]
    public async Task ExecuteAsync_RowsFromBeforeTheInstallation_AreHistory()
    {
        await ContactMailAsync(Monday.AddDays(-1).AddMinutes(-1), "vera@example.com", "Before");
        await ThroughAsync(Monday.AddDays(-1).AddMinutes(5));

        await FindAsync();

        Assert.That(await LogsAsync(), Is.Empty);
    }

    [Test]
    public async Task ExecuteAsync_PluginOlderThanTheTask_BeginsNow()
    {
        await ContactMailAsync(Monday, "vera@example.com", "Hours ago");

        await FindAsync();

        Assert.That(await LogsAsync(), Is.Empty);
    }

    [Test]
    public async Task ExecuteAsync_DoorSwitchedOff_OpensNothing()
    {
        Doors = new DoorTerms();
        await SetUpOneOfEachAsync();

        var tally = await FindAsync();

        Assert.That(await LogsAsync(), Is.Empty);
        Assert.That(tally.Counts, Is.Empty);
    }

    [Test]
    public async Task ExecuteAsync_OneOfEachDoor_AllAreOpenedAndAnsweredInTheOrderOfTheirTimes()
    {
        await SetUpOneOfEachAsync();

        await FindAsync();

        var logs = await LogsAsync();
        Assert.That(
            logs.Select(log => log.Inquiry.Channel),
            Is.EqualTo(new[] { Channel.ContactForm, Channel.VendorForm, Channel.ReturnRequest, Channel.ProductReview, Channel.PrivacyRequest, Channel.PrivateMessage }));
        Assert.That(
            logs.SelectMany(log => log.Log.Where(line => line.Kind == InquiryEventKind.AgentReply).Select(line => (log.Inquiry.Channel, line.Door, line.HappenedOnUtc, line.ActorId))),
            Is.EqualTo(new (Channel, MessageDoor?, DateTime, int?)[]
            {
                (Channel.ReturnRequest, MessageDoor.OrderNote, Monday.AddHours(2), null),
                (Channel.ReturnRequest, MessageDoor.ReturnRequest, Monday.AddHours(3), null),
                (Channel.ProductReview, MessageDoor.PrivateMessage, Monday.AddHours(4), STAFF),
                (Channel.PrivacyRequest, MessageDoor.PrivateMessage, Monday.AddHours(4), STAFF),
                (Channel.PrivateMessage, MessageDoor.PrivateMessage, Monday.AddHours(4), STAFF)
            }));
        Assert.That(logs.SelectMany(log => log.Log).Where(line => line.Kind != InquiryEventKind.SlaApplied).All(line => line.IsRecovered), Is.True);
        var clocks = await ClocksAsync(logs[2].Inquiry.Id);
        Assert.That(clocks.Single(clock => clock.Metric == SlaMetric.FirstResponse), Has.Property("State").EqualTo(ClockState.Met).And.Property("ElapsedSeconds").EqualTo(6600));
    }

    [Test]
    public async Task ExecuteAsync_AnswerInTheAdminsMail_AnswersTheGuestsRequestAndNothingElseCounts()
    {
        await CustomerAsync(5, "vera@example.com", "Vera", "Visitor");
        await ContactMailAsync(Monday, "vera@example.com", "Where is it?", id: 1);
        await MailAsync(2, Monday.AddHours(1), SHOP, "vera@example.com", null, "Your order was placed", "<p>Thanks</p>", copy: "");
        await MailAsync(3, Monday.AddHours(2), SHOP, "vera@example.com", null, "Re: My order", "<p>It <b>comes</b>.</p>", copy: null);
        await MailAsync(4, Monday.AddHours(3), SHOP, "stranger@example.com", null, "Re", "<p>Hello</p>", copy: null);
        await ThroughAsync(Monday);

        await FindAsync();

        var reply = (await LogsAsync()).Single().Log.Single(line => line.Kind == InquiryEventKind.AgentReply);
        Assert.That((reply.Door, reply.HappenedOnUtc, reply.Body), Is.EqualTo(((MessageDoor?)MessageDoor.AdminEmail, Monday.AddHours(2), "It comes.")));
        Assert.That(await CountAsync(Tables.StrayReply), Is.Zero);
    }

    [Test]
    public async Task ExecuteAsync_NoteOfAnOrderNobodyAskedAbout_IsKeptAsStray()
    {
        await OrderAsync(30, 5, "gus@example.com");
        await NoteAsync(1, 30, Monday, "Packed with care");
        await NoteAsync(2, 30, Monday, "Hidden", visible: false);
        await ThroughAsync(Monday);

        await FindAsync();
        await FindAsync();

        Assert.That(await CountAsync(Tables.StrayReply), Is.EqualTo(1));
    }

    [Test]
    public async Task ExecuteAsync_SeveralItemsInOneSubmission_AreOneInquiryNamedByTheFirst()
    {
        await ReturnsOfTwoAsync();
        await ThroughAsync(Monday);

        await FindAsync();

        var logs = await LogsAsync();
        Assert.That(logs.Select(log => log.Inquiry.SourceKey), Is.EquivalentTo(new[] { ReturnRequestInquiry.Key(1), ReturnRequestInquiry.Key(2), ReturnRequestInquiry.Key(5) }));
        Assert.That(logs.Single(log => log.Inquiry.SourceKey == ReturnRequestInquiry.Key(1)).Log[0].Body, Does.Contain("Shirt").And.Contain("Trousers").And.Contain("(#R3)"));
        Assert.That(logs.Single(log => log.Inquiry.SourceKey == ReturnRequestInquiry.Key(1)).Inquiry, Has.Property("RequesterEmail").EqualTo("gus@example.com").And.Property("OrderNumber").EqualTo("N-30"));
    }

    [Test]
    public async Task ExecuteAsync_SubmissionAtTheEdgeOfTheRange_IsNotTakenApart()
    {
        await ProductAsync(1, "Shirt");
        await ProductAsync(2, "Trousers");
        await OrderAsync(30, 5, "gus@example.com", 1, 2);
        await ReturnAsync(1, 30, 1, 5, Clock.NowUtc - FindMissed.Settled - TimeSpan.FromSeconds(1));
        await ReturnAsync(2, 30, 2, 5, Clock.NowUtc - FindMissed.Settled + TimeSpan.FromSeconds(1));
        await ThroughAsync(Monday);

        await FindAsync();
        var early = await LogsAsync();
        Clock.NowUtc = Clock.NowUtc.AddMinutes(5);
        await FindAsync();
        await ThroughAsync(Monday.AddHours(12) - FindMissed.Settled + FindMissed.Overlap);
        await FindAsync();

        Assert.That(early, Is.Empty);
        Assert.That((await LogsAsync()).Single().Log[0].Body, Does.Contain("Shirt").And.Contain("Trousers"));
    }

    [Test]
    public async Task ExecuteAsync_SameMailQueuedOnceMoreAfterTheHostGaveItUp_IsTheSameMessage()
    {
        await MailAsync(1, Monday, "vera@example.com", SHOP, "vera@example.com", "Your store. Contact us", "<p>\r\nHello\r\n</p>\r\n", copy: "", tries: 3);
        await MailAsync(2, Monday.AddHours(2), "vera@example.com", SHOP, "vera@example.com", "Your store. Contact us", "<p>\r\nHello\r\n</p>\r\n", copy: "");
        await ContactMailAsync(Monday.AddHours(3), "vera@example.com", "Hello?", id: 3);
        await ContactMailAsync(Monday.AddHours(4), "vera@example.com", "Hello?", id: 4);
        await ThroughAsync(Monday);

        await FindAsync();

        Assert.That((await LogsAsync()).Select(log => log.Inquiry.SourceKey), Is.EqualTo(new[] { 1, 3, 4 }.Select(ContactMailInquiry.KeyOf)));
    }

    [Test]
    public async Task ExecuteAsync_ManyRowsWithGapsInTheIds_AllAreFoundWhateverThePagesAre()
    {
        for (var number = 0; number < 700; number++)
            await ContactMailAsync(Monday.AddSeconds(20 * number), $"v{number}@example.com", "Hello", id: (number * 7) + (number > 350 ? 1_000_000 : 1));
        await ThroughAsync(Monday);

        var tally = await FindAsync();
        var again = await FindAsync();

        Assert.That(tally.Counts.Single().Opened, Is.EqualTo(700));
        Assert.That(again.Recorded, Is.Zero);
        Assert.That(await CountAsync(Tables.Inquiry), Is.EqualTo(700));
    }

    [Test]
    public async Task ExecuteAsync_SeveralAtOnce_RecordEverythingOnce()
    {
        await SetUpOneOfEachAsync();
        for (var number = 0; number < 60; number++)
            await ContactMailAsync(Monday.AddSeconds(number), $"v{number}@example.com", "Hello", id: 100 + number);

        // Once in turn, as tasks of several nodes do it, and once as if the turn had been lost in between.
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(FindAsync)));
        var inTurn = await CountAsync(Tables.Inquiry);
        await BeginAnew();
        await SetUpOneOfEachAsync();
        for (var number = 0; number < 60; number++)
            await ContactMailAsync(Monday.AddSeconds(number), $"v{number}@example.com", "Hello", id: 100 + number);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            await new MilestoneRepository(Database).SetAsync("recovery-turn", DateTime.UnixEpoch);
            return await FindAsync();
        })));

        Assert.That(inTurn, Is.EqualTo(66));
        Assert.That(await CountAsync(Tables.Inquiry), Is.EqualTo(66));
        Assert.That((await LogsAsync()).SelectMany(log => log.Log).Count(line => line.Kind == InquiryEventKind.AgentReply), Is.EqualTo(5));
    }

    [Test]
    public async Task ExecuteAsync_OurTablesGone_BeginsAtTheSamePlaceWhenTheyAreBack()
    {
        await ContactMailAsync(Monday, "vera@example.com", "Where is it?");
        await ThroughAsync(Monday);
        await RenameAsync("CustomerCareInquiryEvent", "Elsewhere");

        Assert.That(FindAsync, Throws.Exception);

        await RenameAsync("Elsewhere", "CustomerCareInquiryEvent");
        Clock.NowUtc = Clock.NowUtc.AddDays(3);
        await FindAsync();
        Assert.That((await LogsAsync()).Single().Inquiry.CreatedOnUtc, Is.EqualTo(Monday));
    }

    private async Task RenameAsync(string from, string to)
    {
        await using var session = await Database.OpenAsync();
        await session.ExecuteAsync(Database.Engine is SqlServerEngine ? $"exec sp_rename '{from}', '{to}'" : $"alter table [{from}] rename to [{to}]");
    }

    private async Task SetUpOneOfEachAsync()
    {
        await ProductAsync(1, "Shirt");
        await CustomerAsync(5, "rita@example.com", "Rita", "Reviewer");
        await OrderAsync(30, 6, "gus@example.com", 1);
        await ContactMailAsync(Monday, "vera@example.com", "Where is it?", id: 1);
        await ContactMailAsync(Monday.AddMinutes(5), "vera@example.com", "Do you have it in red?", to: "vendor@example.com", id: 2);
        await ReturnAsync(1, 30, 1, 6, Monday.AddMinutes(10), status: 30, notes: "Send it back", changedOnUtc: Monday.AddHours(3));
        await ReviewAsync(1, 5, 1, 2, Monday.AddMinutes(15));
        await ReviewAsync(2, 5, 1, 3, Monday.AddMinutes(16));
        await PrivacyAsync(1, 5, 15, Monday.AddMinutes(20));
        await PrivacyAsync(2, 5, 10, Monday.AddMinutes(21));
        await PrivateAsync(1, 5, STAFF, Monday.AddMinutes(25), "Are [b]you[/b] there?");
        await PrivateAsync(2, 5, 6, Monday.AddMinutes(26), "Between us");
        await PrivateAsync(3, STAFF, 5, Monday.AddHours(4), "Yes");
        await NoteAsync(1, 30, Monday.AddHours(2), "We look into it");
        await ThroughAsync(Monday);
    }

    // Two people send their forms at the same moment, one of them twice.
    private async Task ReturnsOfTwoAsync()
    {
        await ProductAsync(1, "Shirt");
        await ProductAsync(2, "Trousers");
        await OrderAsync(30, 5, "gus@example.com", 1, 2);
        await OrderAsync(31, 6, "ida@example.com", 1, 2);
        await ReturnAsync(1, 30, 1, 5, Monday);
        await ReturnAsync(2, 31, 1, 6, Monday.AddMilliseconds(10));
        await ReturnAsync(3, 30, 2, 5, Monday.AddMilliseconds(20));
        await ReturnAsync(4, 31, 2, 6, Monday.AddMilliseconds(30));
        await ReturnAsync(5, 30, 1, 5, Monday.AddSeconds(1));
    }

    private sealed class NoCopies : IHostCopies
    {
        public Task RemoveAsync(ErasedBatch erased, CancellationToken cancellation = default) => Task.CompletedTask;
    }

    private Task ThroughAsync(DateTime utc)
    {
        return new MilestoneRepository(Database).SetAsync("recovery-through", utc);
    }
}
