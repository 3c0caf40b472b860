using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Jobs;
using Nop.Plugin.CustomerCare.Data.Sla;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Jobs;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Jobs;

public class RebuildTests<TServer> : InquiryFixture<TServer> where TServer : TestServer, new()
{
    private const int INQUIRIES = 23;

    private readonly List<long> _ids = [];

    private InquiryRebuild Rebuild => new(Database, Catalogs) { AtOnce = 5 };

    [OneTimeSetUp]
    public async Task OpenInquiries()
    {
        var appends = Enumerable.Range(0, INQUIRIES).Select(number => Append($"rebuild-{number}", Monday.AddHours(number), More(number))).ToList();
        _ids.AddRange((await Inquiries.OpenManyAsync(appends)).Select(result => result.InquiryId));
    }

    [TestCase("delete from [CustomerCareSlaClock]", 0, 46)]
    [TestCase("delete from [CustomerCareSlaClock] where [Metric] = 'first_response' and [State] = 'met'", 0, 16)]
    [TestCase("update [CustomerCareSlaClock] set [TargetSeconds] = 1, [DueOnUtc] = null", 0, 46)]
    [TestCase("update [CustomerCareSlaClock] set [State] = 'nonsense'", 0, 46)]
    [TestCase("update [CustomerCareSlaClock] set [Cycle] = 7 where [Metric] = 'first_resolution'", 0, 46)]
    [TestCase("update [CustomerCareInquiry] set [Status] = 'nonsense', [AgentName] = 'nobody', [NextDueOnUtc] = [CreatedOnUtc]", 23, 0)]
    [TestCase("update [CustomerCareInquiry] set [CreatedOnUtc] = [NextDueOnUtc] where [NextDueOnUtc] is not null", 15, 0)]
    public async Task ExecuteAsync_RowsAreWrong_PutsThemAsTheyWereAndTheSecondTimeNothing(string damage, long inquiries, long clocks)
    {
        var before = await ContentsAsync();
        await ExecuteAsync(damage);
        Assert.That(await ContentsAsync(), Is.Not.EqualTo(before));

        var first = await RunAsync();
        var after = await ContentsAsync();
        var second = await RunAsync();

        Assert.That(after, Is.EqualTo(before));
        Assert.That((first.Inquiries, first.CorrectedInquiries, first.CorrectedClocks, first.Unreadable), Is.EqualTo((await CountAsync(Tables.Inquiry), inquiries, clocks, 0L)));
        Assert.That((second.Inquiries, second.CorrectedInquiries, second.CorrectedClocks), Is.EqualTo((first.Inquiries, 0L, 0L)));
        Assert.That(await ContentsAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task ExecuteAsync_OneRowWrong_TouchesNoOther()
    {
        await ExecuteAsync($"update [CustomerCareSlaClock] set [TargetSeconds] = 1 where [InquiryId] = {_ids[7]} and [Metric] = 'first_response'");

        var figures = await RunAsync();

        Assert.That((figures.CorrectedInquiries, figures.CorrectedClocks), Is.EqualTo((0L, 1L)));
    }

    [Test]
    public async Task RunSliceAsync_EachSliceOfOneStep_GoesOnWhereTheLastOneSaved()
    {
        await ExecuteAsync("delete from [CustomerCareSlaClock]");
        var jobs = new JobRepository(Database, TimeProvider.System);
        var jobId = await new StartRebuild(jobs).ExecuteAsync("ann");
        Assert.That(await new StartRebuild(jobs).ExecuteAsync("bob"), Is.EqualTo(jobId), "A second one isn't begun.");

        var done = new List<long>();
        while (await new RunJobs(jobs, [new RebuildJob(Rebuild)], TimeProvider.System).ExecuteAsync(TimeSpan.Zero))
            done.Add((await jobs.FindAsync(jobId))!.Done);

        var job = await jobs.FindAsync(jobId);
        Assert.Multiple(async () =>
        {
            Assert.That(done, Is.EqualTo(new long[] { 5, 10, 15, 20, 23, 23 }));
            Assert.That((job!.State, job.Done, job.Total), Is.EqualTo((JobState.Done, 23L, 23L)));
            Assert.That(RebuildJob.ReadResult(job.Result).CorrectedClocks, Is.EqualTo(46));
            Assert.That(await new StartRebuild(jobs).ExecuteAsync("bob"), Is.Not.EqualTo(jobId), "A finished one is not gone on with.");
        });
        await jobs.CancelAsync((await jobs.ReadNewestAsync(RebuildJob.KindName, 1))[0].Id);
    }

    [Test]
    public async Task ExecuteAsync_WhileOthersAppend_LeavesEveryLogProjected()
    {
        using var stop = new CancellationTokenSource();
        var rebuilding = Task.Run(async () =>
        {
            var rounds = 0;
            for (; !stop.IsCancellationRequested; rounds++)
                await RunAsync();
            return rounds;
        });
        for (var round = 0; round < 20; round++)
        {
            var id = _ids[round % INQUIRIES];
            await Inquiries.AppendAsync(id, [Line($"concurrent-{round}", InquiryEventKind.CustomerMessage, Monday.AddDays(9).AddMinutes(round))]);
            await Inquiries.OpenAsync(Append($"concurrent-{round}", Monday.AddDays(8)));
        }

        await stop.CancelAsync();
        Assert.That(await rebuilding, Is.GreaterThan(0));
        var contents = await ContentsAsync();
        var after = await RunAsync();

        Assert.That((after.CorrectedInquiries, after.CorrectedClocks), Is.EqualTo((0L, 0L)));
        Assert.That(await ContentsAsync(), Is.EqualTo(contents));
        await ForgetAsync(contents: "concurrent-");
    }

    [Test]
    public async Task ExecuteAsync_LogCannotBeRead_LeavesThatInquiryAndReportsIt()
    {
        await ExecuteAsync($"update [CustomerCareInquiryEvent] set [Value] = '0:0' where [Kind] = 'sla_applied' and [InquiryId] = {_ids[3]}");
        await ExecuteAsync("delete from [CustomerCareSlaClock]");

        var figures = await RunAsync();

        Assert.That((figures.Unreadable, figures.CorrectedClocks), Is.EqualTo((1L, 44L)));
        Assert.That(figures.Problems, Has.One.StartsWith($"Inquiry {_ids[3]}: "));
        await ExecuteAsync($"update [CustomerCareInquiryEvent] set [Value] = '{Applied}' where [Kind] = 'sla_applied' and [InquiryId] = {_ids[3]}");
        await RunAsync();
    }

    private static InquiryEvent[] More(int number)
    {
        var (key, asked) = ($"rebuild-{number}", Monday.AddHours(number));
        return (number % 3) switch
        {
            0 => [Line(key, InquiryEventKind.AgentReply, asked.AddHours(1)), Line(key, InquiryEventKind.Status, asked.AddHours(2), "resolved")],
            1 => [Line(key, InquiryEventKind.AgentReply, asked.AddHours(1)), Line(key, InquiryEventKind.Assigned, asked.AddHours(2), "Anna")],
            _ => [Line(key, InquiryEventKind.Priority, asked.AddHours(1), "high")]
        };
    }

    private async Task<RebuildFigures> RunAsync()
    {
        var figures = RebuildFigures.Nothing;
        var scope = await Rebuild.MeasureAsync();
        for (var step = await Rebuild.ExecuteAsync(0, scope.LastId); step is not null; step = await Rebuild.ExecuteAsync(step.LastId, scope.LastId))
            figures = figures.Plus(step.Figures);

        return figures;
    }

    private async Task<IReadOnlyList<string>> ContentsAsync()
    {
        await using var session = await Database.OpenAsync();
        var inquiries = await session.QueryAsync<object>("select * from [CustomerCareInquiry] order by [Id]");
        var clocks = await session.QueryAsync<object>("select * from [CustomerCareSlaClock] order by [InquiryId], [Metric], [Cycle]");
        return [.. inquiries.Concat(clocks).Select(row => row.ToString()!)];
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var session = await Database.OpenAsync();
        await session.ExecuteAsync(sql);
    }

    private async Task ForgetAsync(string contents)
    {
        var keys = $"(select [Id] from [CustomerCareInquiry] where [ExternalKey] like '{contents}%')";
        await ExecuteAsync($"delete from [CustomerCareSlaClock] where [InquiryId] in {keys}");
        await ExecuteAsync($"delete from [CustomerCareInquiryEvent] where [InquiryId] in {keys} or [HappenedOnUtc] >= '{Monday.AddDays(8):yyyy-MM-dd}'");
        await ExecuteAsync($"delete from [CustomerCareInquiry] where [ExternalKey] like '{contents}%'");
        await RunAsync();
    }
}
