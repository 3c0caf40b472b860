using NUnit.Framework;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Jobs;
using Nop.Plugin.CustomerCare.Data.Sla;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Jobs;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Jobs;

/// <summary>Edits while inquiries are in all states. It is Wednesday, two days after they came in.</summary>
public class RecomputeTests<TServer> : InquiryFixture<TServer> where TServer : TestServer, new()
{
    private static readonly FixedClock Wednesday = new(Monday.AddDays(2));

    private int _round;
    private long _open;
    private long _answered;
    private long _paused;
    private long _done;
    private long _closed;
    private long _foreign;

    private JobRepository Jobs => new(Database, TimeProvider.System);

    [SetUp]
    public async Task OpenInquiries()
    {
        // Those of the test before stay out of it.
        await ExecuteAsync("update [CustomerCareInquiry] set [IsSpam] = @yes", new SqlParameters { ["yes"] = true });
        await EditAsync(Policy("Everybody", 240, 1440));
        var applied = await CurrentAsync();
        _open = await OpenAsync("open", applied);
        _answered = await OpenAsync("answered", applied, (InquiryEventKind.AgentReply, 1, null));
        _paused = await OpenAsync("paused", applied, (InquiryEventKind.AgentReply, 1, null), (InquiryEventKind.Status, 2, "pending"));
        _done = await OpenAsync("done", applied, (InquiryEventKind.AgentReply, 1, null), (InquiryEventKind.Status, 2, "resolved"));
        _closed = await OpenAsync("closed", applied, (InquiryEventKind.Status, 1, "closed"));
        _foreign = await OpenAsync("foreign", null);
        _round++;
    }

    [Test]
    public async Task Recompute_TargetsShorter_MovesOpenClocksAndLeavesFinishedOnes()
    {
        var done = (await ClocksAsync(_done), await ClocksAsync(_closed), (await ClocksAsync(_answered))[0]);

        await EditAsync(Policy("Everybody", 120, 1200));
        var result = await RunAsync();

        var figures = result.Figures;
        var applied = await CurrentAsync();
        Assert.Multiple(async () =>
        {
            Assert.That((figures.Inquiries, figures.Changed, figures.Started, figures.Withdrawn), Is.EqualTo((4L, 4L, 2L, 0L)));
            Assert.That((figures.Later.Count, figures.Earlier.Count), Is.EqualTo((0L, 3L)));
            // One answer two hours earlier; two resolutions on Wednesday 14:00 in place of Thursday 10:00.
            Assert.That(figures.Earlier.Counts, Is.EquivalentTo(new Dictionary<long, long> { [2 * 3600] = 1, [20 * 3600] = 2 }));
            Assert.That((await ClocksAsync(_done), await ClocksAsync(_closed), (await ClocksAsync(_answered))[0]), Is.EqualTo(done));
            Assert.That((await ClocksAsync(_open)).Select(clock => clock.PolicyId), Is.All.EqualTo(applied.PolicyId));
            Assert.That((await ClocksAsync(_paused))[1].TargetSeconds, Is.EqualTo(1200 * 60));
            Assert.That((await Inquiries.ReadLogAsync(_open))[^1].Value, Is.EqualTo($"{applied}:edited"));
            Assert.That((await Inquiries.ReadLogAsync(_done)).Count(line => line.Kind == InquiryEventKind.SlaApplied), Is.EqualTo(1));
        });
    }

    [Test]
    public async Task Recompute_CalendarOpensLater_MovesDueTimesLater()
    {
        var calendar = BusinessCalendar.Default("Europe/Warsaw");
        var monday = DateOnly.FromDateTime(Monday);
        await Catalogs.ReplaceAsync(new SlaSettings(
            [new BusinessCalendar(calendar.Name, calendar.TimeZoneId, calendar.Weekly, [Holiday.Once(monday)])],
            [Policy("Everybody", 240, 1440)]));

        var figures = (await RunAsync()).Figures;

        Assert.That((figures.Earlier.Count, figures.Later.Count), Is.EqualTo((0L, 3L)));
        Assert.That((await ClocksAsync(_open))[0].DueOnUtc, Is.EqualTo(Monday.AddDays(1).AddHours(3)));
    }

    [Test]
    public async Task Recompute_NothingEdited_ChangesNothing()
    {
        await RunAsync();
        var logs = await CountAsync(Tables.InquiryEvent);

        var figures = (await RunAsync()).Figures;

        Assert.That((figures.Inquiries, figures.Changed), Is.EqualTo((4L, 0L)));
        Assert.That(await CountAsync(Tables.InquiryEvent), Is.EqualTo(logs));
    }

    [Test]
    public async Task Recompute_NoPolicyLeft_WithdrawsRunningClocks()
    {
        await Catalogs.ReplaceAsync(new SlaSettings([BusinessCalendar.Default("Europe/Warsaw")], []));

        var figures = (await RunAsync()).Figures;

        Assert.That((figures.Changed, figures.Withdrawn, figures.Started), Is.EqualTo((3L, 4L, 0L)));
        Assert.That((await ClocksAsync(_open)).Select(clock => clock.EndReason), Is.All.EqualTo(EndReason.PolicyWithdrawn));
    }

    [Test]
    public async Task ReapplyPolicies_SameBatchTwice_AddsNothingAndReportsTheSame()
    {
        await EditAsync(Policy("Everybody", 60, 1440));
        var batch = await new UnfinishedInquiries(Database).ReadNextAsync(0, long.MaxValue, 100);

        var first = await Reapply().ExecuteAsync(4711 + _round, batch);
        var lines = await CountAsync(Tables.InquiryEvent);
        var second = await Reapply().ExecuteAsync(4711 + _round, batch);

        Assert.That(await CountAsync(Tables.InquiryEvent), Is.EqualTo(lines));
        Assert.That((second.Changed, second.Earlier.Count, second.Started), Is.EqualTo((first.Changed, first.Earlier.Count, first.Started)));
        Assert.That(first.Changed, Is.EqualTo(4));
    }

    [Test]
    public async Task Recompute_NewerEdit_EndsTheOlderOne()
    {
        var older = await new StartRecompute(Jobs).ExecuteAsync("ann");
        await EditAsync(Policy("Everybody", 30, 1440));
        var newer = await new StartRecompute(Jobs).ExecuteAsync("ann");

        await RunJobsAsync();

        var (first, second) = (await Jobs.FindAsync(older), await Jobs.FindAsync(newer));
        Assert.That((first!.State, second!.State), Is.EqualTo((JobState.Done, JobState.Done)));
        Assert.That((RecomputeResult.Read(first.Result).IsSuperseded, RecomputeResult.Read(second.Result).IsSuperseded), Is.EqualTo((true, false)));
        Assert.That(RecomputeResult.Read(second.Result).Figures.Changed, Is.EqualTo(4));
    }

    [Test]
    public async Task Recompute_NewerOneCancelled_DoesItsWork()
    {
        var older = await new StartRecompute(Jobs).ExecuteAsync("ann");
        await EditAsync(Policy("Everybody", 30, 1440));
        await Jobs.CancelAsync(await new StartRecompute(Jobs).ExecuteAsync("ann"));

        await RunJobsAsync();

        var result = RecomputeResult.Read((await Jobs.FindAsync(older))!.Result);
        Assert.That((result.IsSuperseded, result.Figures.Changed), Is.EqualTo((false, 4L)));
    }

    private async Task<RecomputeResult> RunAsync()
    {
        var jobId = await new StartRecompute(Jobs).ExecuteAsync("ann");
        await RunJobsAsync();
        return RecomputeResult.Read((await Jobs.FindAsync(jobId))!.Result);
    }

    // Each slice does one step: what a slice leaves, the next one finds.
    private async Task RunJobsAsync()
    {
        while (await new RunJobs(Jobs, [new RecomputeJob(Jobs, new UnfinishedInquiries(Database), Reapply())], TimeProvider.System).ExecuteAsync(TimeSpan.Zero))
        {
        }
    }

    private ReapplyPolicies Reapply()
    {
        return new ReapplyPolicies(Inquiries, Catalogs, new Strangers(), Wednesday);
    }

    private Task EditAsync(params SlaPolicy[] policies)
    {
        return Catalogs.ReplaceAsync(new SlaSettings([BusinessCalendar.Default("Europe/Warsaw")], policies));
    }

    private async Task<AppliedSla> CurrentAsync()
    {
        var catalog = await Catalogs.LoadAsync();
        return new AppliedSla(catalog.CurrentPolicies[0].Id, catalog.DefaultCalendar.Id);
    }

    private async Task<long> OpenAsync(string key, AppliedSla? applied, params (InquiryEventKind Kind, int Hours, string? Value)[] more)
    {
        key = $"recompute-{_round}-{key}";
        InquiryEvent[] lines =
        [
            Line(key, InquiryEventKind.CustomerMessage, Monday),
            .. applied is null ? [] : new[] { Line(key, InquiryEventKind.SlaApplied, Monday, applied.ToString()) },
            .. more.Select(line => Line(key, line.Kind, Monday.AddHours(line.Hours), line.Value))
        ];
        return (await Inquiries.OpenAsync(new InquiryAppend(Opening(key), lines))).InquiryId;
    }

    private async Task ExecuteAsync(string sql, SqlParameters parameters)
    {
        await using var session = await Database.OpenAsync();
        await session.ExecuteAsync(sql, parameters);
    }

    private sealed class Strangers : IRequesterLookup
    {
        public Task<RequesterStanding> FindAsync(int? customerId, string? email, CancellationToken cancellation = default)
        {
            return Task.FromResult(RequesterStanding.Stranger);
        }
    }
}
