using Nop.Plugin.CustomerCare.Jobs;
using NSubstitute;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Jobs;

[TestFixture]
public class RunJobsTests
{
    private readonly JobLease _lease = new(
        new Job { Id = 7, Kind = "test", Title = "A file", State = JobState.Running, CreatedOnUtc = DateTime.UnixEpoch, Parameters = "start" },
        "owner");

    private IJobStore _jobs = null!;
    private IJobWork _work = null!;

    [SetUp]
    public void SetUp()
    {
        _jobs = Substitute.For<IJobStore>();
        _jobs.ClaimAsync(default, default).ReturnsForAnyArgs(_lease, (JobLease?)null);
        _jobs.SaveAsync(default!, default!, default, default).ReturnsForAnyArgs(true);
        _work = Substitute.For<IJobWork>();
        _work.Kind.Returns("test");
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task ExecuteAsync_CancelledHalfWay_GivesTheJobBackWhereItWasSaved(bool driverHasItsOwnError)
    {
        using var page = new CancellationTokenSource();
        Work(async slice =>
        {
            await slice.SaveAsync(new JobProgress(3, 9, "three"));
            await page.CancelAsync();
            throw driverHasItsOwnError ? new InvalidOperationException("statement cancelled") : new OperationCanceledException(page.Token);
        });

        Assert.CatchAsync(() => Run().ExecuteAsync(TimeSpan.Zero, page.Token));

        await _jobs.Received(1).ReleaseAsync(_lease, new JobProgress(3, 9, "three"), Arg.Any<CancellationToken>());
    }

    [Test]
    public async Task ExecuteAsync_WorkBreaks_EndsTheJobWithTheReason()
    {
        Work(_ => throw new InvalidOperationException("no good"));

        var failure = Assert.ThrowsAsync<JobFailedException>(() => Run().ExecuteAsync(TimeSpan.Zero));

        Assert.That(failure!.JobId, Is.EqualTo(7));
        await _jobs.Received(1).ReleaseAsync(_lease, new JobProgress(0, 0, "start", new JobOutcome(null, "no good")), Arg.Any<CancellationToken>());
    }

    [Test]
    public async Task ExecuteAsync_NothingWaits_SaysSo()
    {
        _jobs.ClaimAsync(default, default).ReturnsForAnyArgs((JobLease?)null);

        Assert.That(await Run().ExecuteAsync(TimeSpan.FromSeconds(1)), Is.False);
    }

    private RunJobs Run()
    {
        return new RunJobs(_jobs, [_work], TimeProvider.System);
    }

    private void Work(Func<JobSlice, Task> work)
    {
        _work.RunSliceAsync(default!, default!, default).ReturnsForAnyArgs(async call =>
        {
            await work(call.Arg<JobSlice>());
            return new JobProgress(9, 9, null);
        });
    }
}
