namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>Keeps jobs and their files. Leases go by the database's clock, because machines disagree.</summary>
public interface IJobStore
{
    /// <returns>The new job's id.</returns>
    Task<long> CreateAsync(NewJob job, CancellationToken cancellation = default);

    /// <summary>The job, or null.</summary>
    Task<Job?> FindAsync(long jobId, CancellationToken cancellation = default);

    /// <summary>The newest first.</summary>
    Task<IReadOnlyList<Job>> ReadNewestAsync(string kind, int count, CancellationToken cancellation = default);

    /// <summary>Keeps what a draft found, to be shown again.</summary>
    Task DescribeAsync(long jobId, string result, CancellationToken cancellation = default);

    /// <summary>Lets a draft begin; false if it isn't one any more.</summary>
    Task<bool> ConfirmAsync(long jobId, string? parameters, CancellationToken cancellation = default);

    /// <summary>Ends a job that isn't finished and deletes its file; false if it was. Whoever works on it notices when saving.</summary>
    Task<bool> CancelAsync(long jobId, CancellationToken cancellation = default);

    /// <summary>Cancels drafts that nobody confirmed, and with them deletes their files.</summary>
    Task CancelDraftsAsync(DateTime createdBeforeUtc, CancellationToken cancellation = default);

    /// <summary>Takes the oldest job that waits, or that has begun and nobody holds; null if there is none.</summary>
    Task<JobLease?> ClaimAsync(TimeSpan duration, CancellationToken cancellation = default);

    /// <summary>Saves the progress and extends the lease; false if the lease is lost, and then nothing is saved.</summary>
    Task<bool> SaveAsync(JobLease lease, JobProgress progress, TimeSpan duration, CancellationToken cancellation = default);

    /// <summary>Saves the progress and gives the job back; if that says the work is over, ends the job and deletes its file. False if the lease is lost.</summary>
    Task<bool> ReleaseAsync(JobLease lease, JobProgress progress, CancellationToken cancellation = default);

    /// <summary>Adds a part to a job's file; parts are numbered from 0, and all but the last have <see cref="JobFile.PartBytes"/>.</summary>
    Task AddPartAsync(long jobId, int part, byte[] content, CancellationToken cancellation = default);

    /// <summary>The part, or null if the file doesn't reach so far.</summary>
    Task<byte[]?> ReadPartAsync(long jobId, int part, CancellationToken cancellation = default);

    /// <summary>How many parts the file has.</summary>
    Task<int> CountPartsAsync(long jobId, CancellationToken cancellation = default);
}
