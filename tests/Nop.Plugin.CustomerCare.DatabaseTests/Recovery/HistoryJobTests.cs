using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Jobs;
using Nop.Plugin.CustomerCare.Data.Sla;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Privacy;
using Nop.Plugin.CustomerCare.Inquiries.Recovery;
using Nop.Plugin.CustomerCare.Jobs;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Recovery;

/// <summary>A store that installs the plugin today sees its past months.</summary>
public class HistoryJobTests<TServer> : RecoveryFixture<TServer> where TServer : TestServer, new()
{
    private JobRepository Jobs => new(Database, Clock);

    [SetUp]
    public async Task FillTheStore()
    {
        Clock.NowUtc = Monday;
        await ProductAsync(1, "Shirt");
        await CustomerAsync(5, "vera@example.com", "Vera", "Visitor");
        for (var week = 1; week <= 12; week++)
        {
            var onUtc = Monday.AddDays(-7 * week).AddHours(1);
            await OrderAsync(30 + week, 100 + week, $"g{week}@example.com", 1);
            await ReturnAsync(week, 30 + week, 1, 100 + week, onUtc, status: week % 2 * 30, changedOnUtc: onUtc.AddHours(3));
            await ContactMailAsync(onUtc.AddMinutes(5), "vera@example.com", $"Question {week}", id: 1000 - (week * 2));
            await MailAsync(2000 - week, onUtc.AddHours(week % 3), SHOP, "vera@example.com", null, "Re", $"<p>Answer {week}</p>", copy: null);
            await NoteAsync(500 - week, 30 + week, onUtc.AddHours(1), $"Note {week}");
        }
    }

    [Test]
    public async Task RunSliceAsync_ThreeMonths_OpensAnswersAndClosesThePast()
    {
        var result = await RunAsync(months: 3, openDays: 10);

        var logs = await LogsAsync();
        Assert.That(logs, Has.Count.EqualTo(24));
        Assert.That(logs.Where(log => log.Inquiry.LastMessageOnUtc < Monday.AddDays(-10)).Select(log => log.Inquiry.Status), Is.All.EqualTo(InquiryStatus.Closed));
        Assert.That(logs.Where(log => log.Inquiry.LastMessageOnUtc >= Monday.AddDays(-10)).Select(log => log.Inquiry.Status), Is.All.Not.EqualTo(InquiryStatus.Closed));
        Assert.That(result.Closed, Is.EqualTo(logs.Count(log => log.Inquiry.Status == InquiryStatus.Closed)).And.EqualTo(22));
        Assert.That(logs.SelectMany(log => log.Log).Where(line => line.Kind != InquiryEventKind.SlaApplied).All(line => line.IsRecovered && line.RecordedOnUtc == Monday), Is.True);
        Assert.That(await CountAsync(Tables.StrayReply), Is.Zero, "What answered nothing is no work for anybody.");
    }

    [Test]
    public async Task RunSliceAsync_QuestionWithoutAKnownAnswer_IsOutsideTheRateAndHoldsNobodyUp()
    {
        await ContactMailAsync(Monday.AddDays(-40), "nobody@example.com", "Answered from Outlook", id: 3000);

        await RunAsync(months: 3, openDays: 14);

        var (inquiry, log) = (await LogsAsync()).Single(one => one.Inquiry.RequesterEmail == "nobody@example.com");
        Assert.That((inquiry.Status, inquiry.NextDueOnUtc), Is.EqualTo((InquiryStatus.Closed, (DateTime?)null)));
        Assert.That(log.Single(line => line.Kind == InquiryEventKind.Status), Has.Property("Actor").EqualTo(ActorKind.System).And.Property("HappenedOnUtc").EqualTo(Monday.AddDays(-40)));
        Assert.That((await ClocksAsync(inquiry.Id)).Select(clock => (clock.State, clock.EndReason)), Is.All.EqualTo((ClockState.Ended, (EndReason?)EndReason.ClosedUnanswered)));
        Assert.That((await new BreachRepository(Database, Clock).RecordNewAsync()).Where(breach => breach.InquiryId == inquiry.Id), Is.Empty);
    }

    [Test]
    public async Task RunSliceAsync_BrokenOffAfterEachBatch_EndsAsIfUndisturbed()
    {
        await RunAsync(months: 3, openDays: 14);
        var undisturbed = await ContentsAsync();
        await BeginAnew();
        await FillTheStore();

        // Each slice is over as soon as it has done anything, and what it saved last is lost every other time.
        var job = await NewJobAsync(3, 14, isPreview: false);
        JobProgress progress;
        var slices = 0;
        do
        {
            progress = await History.RunSliceAsync(job, new JobSlice(() => true, _ => Task.FromResult(true)), CancellationToken.None);
            if (slices++ % 2 == 0)
                job = job with { Parameters = progress.Parameters };
        }
        while (progress.Outcome is null && slices < 200);

        Assert.That(slices, Is.GreaterThan(3));
        Assert.That(await ContentsAsync(), Is.EqualTo(undisturbed));
    }

    [Test]
    public async Task RunSliceAsync_Again_AddsNothing()
    {
        await RunAsync(months: 3, openDays: 14);
        var once = await ContentsAsync();
        Clock.NowUtc = Monday.AddHours(1);

        var again = await RunAsync(months: 3, openDays: 14);

        Assert.That(await ContentsAsync(), Is.EqualTo(once));
        Assert.That((again.Tally.Recorded, again.Closed), Is.EqualTo((0L, 0L)));
    }

    [Test]
    public async Task RunSliceAsync_PersonWhoWasErased_StaysAwayByAddressAndByAccount()
    {
        await OrderAsync(70, 5, "vera@example.com", 1);
        await ReturnAsync(70, 70, 1, 5, Monday.AddDays(-20));
        await Erased.RememberAsync(Person.Of(null, " Vera@Example.com"), Monday.AddMinutes(-5));
        await Erased.RememberAsync(Person.Of(103, null), Monday.AddMinutes(-5));

        var preview = await RunAsync(months: 3, openDays: 14, isPreview: true);
        await RunAsync(months: 3, openDays: 14);

        Assert.That((await LogsAsync()).Select(log => log.Inquiry.CustomerId), Is.EquivalentTo(Enumerable.Range(101, 12).Except([103])));
        Assert.That(await CountAsync(Tables.StrayReply), Is.Zero);
        Assert.That(preview.Tally.Counts.Single(count => count.Kind == TraceKind.ContactMail), Is.EqualTo(RecoveryCount.None(TraceKind.ContactMail) with { Found = 12, AlreadyThere = 12 }));
    }

    [Test]
    public async Task RunSliceAsync_Preview_CountsByKindAndWritesNothing()
    {
        await Inquiries.OpenAsync(Append("live", Monday) with { QueuedEmailIds = [998] });
        var before = await ContentsAsync();

        var preview = await RunAsync(months: 2, openDays: 14, isPreview: true);

        Assert.That(await ContentsAsync(), Is.EqualTo(before));
        Assert.That(
            preview.Tally.Counts.Select(count => (count.Kind, count.Found, count.AlreadyThere)),
            Is.EqualTo(new[] { (TraceKind.ContactMail, 8L, 1L), (TraceKind.ReturnRequest, 8L, 0L), (TraceKind.StaffMail, 8L, 0L), (TraceKind.OrderNote, 8L, 0L), (TraceKind.ReturnAnswer, 4L, 0L) }));
    }

    [Test]
    public async Task RunSliceAsync_AgentAtWorkMeanwhile_KeepsWhatIsTheirs()
    {
        var job = await NewJobAsync(3, 14, isPreview: false);
        var saves = 0;
        var progress = await History.RunSliceAsync(job, new JobSlice(() => false, _ => Task.FromResult(++saves < 1)), CancellationToken.None);
        var theirs = (await LogsAsync()).First(log => log.Inquiry.Channel == Channel.ContactForm).Inquiry.Id;
        await Inquiries.AppendAsync(theirs, [Line("theirs", InquiryEventKind.Note, Monday)]);

        while (progress.Outcome is null)
            progress = await History.RunSliceAsync(job = job with { Parameters = progress.Parameters }, new JobSlice(() => false, _ => Task.FromResult(true)), CancellationToken.None);

        Assert.That((await Inquiries.FindAsync(theirs))!.Status, Is.Not.EqualTo(InquiryStatus.Closed));
    }

    [Test]
    public async Task RunSliceAsync_PastThatAnotherSystemTold_StaysAsItWasTold()
    {
        var opening = Opening("told") with { ExternalKey = null };
        var message = Line("told", InquiryEventKind.CustomerMessage, Monday.AddDays(-40)) with { SourceKey = opening.SourceKey, IsRecovered = true, Door = MessageDoor.Api, RecordedOnUtc = Monday };
        var told = await Inquiries.OpenAsync(new InquiryAppend(opening, [message]));

        await RunAsync(months: 3, openDays: 14);

        Assert.That((await Inquiries.FindAsync(told.InquiryId))!.Status, Is.EqualTo(InquiryStatus.New));
    }

    [Test]
    public async Task ExecuteAsync_StartedTwice_IsOneJob()
    {
        var start = new StartHistory(Jobs);

        var first = await start.ExecuteAsync(500, -1, isPreview: false, "Ann");
        var second = await start.ExecuteAsync(3, 14, isPreview: false, "Ann");

        var job = await Jobs.FindAsync(first);
        Assert.That(second, Is.EqualTo(first));
        Assert.That(HistoryJobParameters.Read(job!.Parameters), Has.Property("Months").EqualTo(HistoryJobParameters.GREATEST_MONTHS).And.Property("OpenDays").EqualTo(0));
    }

    private async Task<HistoryJobResult> RunAsync(int months, int openDays, bool isPreview = false)
    {
        var job = await NewJobAsync(months, openDays, isPreview);
        while (true)
        {
            var progress = await History.RunSliceAsync(job, new JobSlice(() => false, _ => Task.FromResult(true)), CancellationToken.None);
            if (progress.Outcome is { } outcome)
                return HistoryJobResult.Read(outcome.Result);

            job = job with { Parameters = progress.Parameters };
        }
    }

    private async Task<Job> NewJobAsync(int months, int openDays, bool isPreview)
    {
        var id = await Jobs.CreateAsync(new NewJob(HistoryJob.KindName, "History", JobState.Waiting, new HistoryJobParameters(months, openDays, isPreview).Write(), null));
        return (await Jobs.FindAsync(id))!;
    }
}
