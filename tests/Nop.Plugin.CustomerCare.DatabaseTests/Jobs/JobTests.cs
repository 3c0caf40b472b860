using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Jobs;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Jobs;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Jobs;

public class JobTests<TServer> : DatabaseFixture<TServer> where TServer : TestServer, new()
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(5);

    private JobRepository Jobs => new(Database, TimeProvider.System);

    [TearDown]
    public async Task EndAll()
    {
        if (TestContext.CurrentContext.Result.Outcome.Status == NUnit.Framework.Interfaces.TestStatus.Skipped)
            return;

        foreach (var job in await Jobs.ReadNewestAsync("test", 100))
            await Jobs.CancelAsync(job.Id);
    }

    private Task<long> CreateAsync(JobState state = JobState.Waiting)
    {
        return Jobs.CreateAsync(new NewJob("test", "A file", state, "start", "ann"));
    }

    [Test]
    public async Task CreateAsync_Draft_WaitsForConfirmation()
    {
        var id = await CreateAsync(JobState.Draft);
        await Jobs.DescribeAsync(id, "preview");
        var unclaimed = await Jobs.ClaimAsync(Long);

        var confirmed = await Jobs.ConfirmAsync(id, "go");
        var again = await Jobs.ConfirmAsync(id, "go");
        var lease = await Jobs.ClaimAsync(Long);

        Assert.Multiple(() =>
        {
            Assert.That(unclaimed, Is.Null);
            Assert.That((confirmed, again), Is.EqualTo((true, false)));
            Assert.That((lease!.Job.Id, lease.Job.State, lease.Job.Parameters, lease.Job.Result), Is.EqualTo((id, JobState.Running, "go", "preview")));
        });
    }

    [Test]
    public async Task ClaimAsync_ManyAtOnce_GivesAJobToOne()
    {
        await CreateAsync();

        var leases = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => Jobs.ClaimAsync(Long))));

        Assert.That(leases.Count(lease => lease is not null), Is.EqualTo(1));
    }

    [Test]
    public async Task ClaimAsync_LeaseRunOut_TakesTheJobOverAndTheFirstMayNotSave()
    {
        var id = await CreateAsync();
        var first = await Jobs.ClaimAsync(TimeSpan.FromSeconds(1));
        Assert.That(await Jobs.SaveAsync(first!, new JobProgress(3, 9, "three"), TimeSpan.FromSeconds(1)), Is.True);
        await Task.Delay(1500);

        var second = await Jobs.ClaimAsync(Long);

        Assert.Multiple(async () =>
        {
            Assert.That((second!.Job.Id, second.Job.Parameters, second.Job.Done), Is.EqualTo((id, "three", 3L)));
            Assert.That(await Jobs.SaveAsync(first!, new JobProgress(4, 9, "four"), Long), Is.False);
            Assert.That(await Jobs.ReleaseAsync(first!, new JobProgress(9, 9, null, new JobOutcome("done"))), Is.False);
            Assert.That(await Jobs.SaveAsync(second!, new JobProgress(5, 9, "five"), Long), Is.True);
        });
    }

    [Test]
    public async Task ReleaseAsync_NotOver_LetsAnotherGoOn()
    {
        await CreateAsync();
        var first = await Jobs.ClaimAsync(Long);
        await Jobs.ReleaseAsync(first!, new JobProgress(1, 2, "half"));

        var second = await Jobs.ClaimAsync(Long);

        Assert.That((second!.Job.Parameters, second.Job.State), Is.EqualTo(("half", JobState.Running)));
    }

    [TestCase(null, JobState.Done)]
    [TestCase("no good", JobState.Failed)]
    public async Task ReleaseAsync_Over_KeepsTheResultAndDeletesTheFile(string? error, JobState state)
    {
        var id = await CreateAsync();
        await JobFile.StoreAsync(Jobs, id, new MemoryStream([1, 2, 3]));
        var lease = await Jobs.ClaimAsync(Long);

        await Jobs.ReleaseAsync(lease!, new JobProgress(2, 2, "end", new JobOutcome("result", error)));

        var job = await Jobs.FindAsync(id);
        Assert.Multiple(async () =>
        {
            Assert.That((job!.State, job.Result, job.Error, job.IsFinished), Is.EqualTo((state, "result", error, true)));
            Assert.That(job.FinishedOnUtc, Is.EqualTo(DateTime.UtcNow).Within(TimeSpan.FromMinutes(1)));
            Assert.That(await Jobs.CountPartsAsync(id), Is.Zero);
            Assert.That(await Jobs.ClaimAsync(Long), Is.Null);
        });
    }

    [Test]
    public async Task CancelAsync_RunningJob_StopsTheOneWhoWorksOnIt()
    {
        var id = await CreateAsync();
        await JobFile.StoreAsync(Jobs, id, new MemoryStream([1]));
        var lease = await Jobs.ClaimAsync(Long);

        var cancelled = await Jobs.CancelAsync(id);

        Assert.That((cancelled, await Jobs.CancelAsync(id)), Is.EqualTo((true, false)));
        Assert.That(await Jobs.SaveAsync(lease!, new JobProgress(1, 2, null), Long), Is.False);
        Assert.That(await Jobs.CountPartsAsync(id), Is.Zero);
    }

    [Test]
    public async Task CancelDraftsAsync_OldDraft_IsCancelledAndYoungStays()
    {
        var id = await CreateAsync(JobState.Draft);

        await Jobs.CancelDraftsAsync(DateTime.UtcNow.AddHours(-1));
        var young = await Jobs.FindAsync(id);
        await Jobs.CancelDraftsAsync(DateTime.UtcNow.AddHours(1));
        var old = await Jobs.FindAsync(id);

        Assert.That((young!.State, old!.State), Is.EqualTo((JobState.Draft, JobState.Cancelled)));
    }

    [Test]
    public async Task OpenAsync_FileOfSeveralParts_ReadsTheSameBytesFromAnywhere()
    {
        var content = new byte[JobFile.PartBytes * 2 + 77];
        new Random(1).NextBytes(content);
        var id = await CreateAsync();
        await JobFile.StoreAsync(Jobs, id, new MemoryStream(content));

        var source = await JobFile.OpenAsync(Jobs, id);
        await using var stream = await source.OpenAsync(CancellationToken.None);
        var all = new MemoryStream();
        await stream.CopyToAsync(all);
        stream.Position = JobFile.PartBytes - 3;
        var middle = new byte[6];
        await stream.ReadExactlyAsync(middle);

        Assert.That(source.Length, Is.EqualTo(content.Length));
        Assert.That(all.ToArray(), Is.EqualTo(content));
        Assert.That(middle, Is.EqualTo(content[(JobFile.PartBytes - 3)..(JobFile.PartBytes + 3)]));
    }
}
