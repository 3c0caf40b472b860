namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>Begins a rebuild of all inquiries, unless one is under way already.</summary>
public sealed class StartRebuild(IJobStore jobs)
{
    /// <param name="createdBy">Who wants it, as shown to people.</param>
    /// <returns>The job's id: of the one under way, if there is one.</returns>
    public async Task<long> ExecuteAsync(string? createdBy, CancellationToken cancellation = default)
    {
        var newest = await jobs.ReadNewestAsync(RebuildJob.KindName, 1, cancellation);
        return newest is [{ IsFinished: false } underWay]
            ? underWay.Id
            : await jobs.CreateAsync(new NewJob(RebuildJob.KindName, "Clocks", JobState.Waiting, null, createdBy), cancellation);
    }
}
