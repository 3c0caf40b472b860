namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>After policies or calendars were saved: begins the work that takes them to open inquiries. One that is under way for an earlier edit ends early.</summary>
public sealed class StartRecompute(IJobStore jobs)
{
    /// <param name="createdBy">Who made the edit, as shown to people.</param>
    /// <returns>The job's id.</returns>
    public Task<long> ExecuteAsync(string? createdBy, CancellationToken cancellation = default)
    {
        return jobs.CreateAsync(new NewJob(RecomputeJob.KindName, "Open inquiries", JobState.Waiting, null, createdBy), cancellation);
    }
}
