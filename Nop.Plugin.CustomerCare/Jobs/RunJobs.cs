using System.Diagnostics.CodeAnalysis;

namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>
/// Works on jobs for a short while. A schedule task calls it, and so does a page that somebody watches a job on; any number may do so at once, on any number
/// of machines.
/// </summary>
public sealed class RunJobs(IJobStore jobs, IEnumerable<IJobWork> works, TimeProvider clock)
{
    /// <summary>How long a job stays with a machine that no longer saves. Longer than the work between two saves usually takes; where it isn't, the same work is done twice and changes nothing.</summary>
    public static TimeSpan Lease { get; } = TimeSpan.FromSeconds(45);

    /// <summary>How long an uploaded file waits for somebody to confirm it.</summary>
    public static TimeSpan DraftsLast { get; } = TimeSpan.FromDays(1);

    /// <summary>Works on one job after the other until the budget is used or nothing is left to do.</summary>
    /// <returns>Whether there was anything to do.</returns>
    /// <exception cref="JobFailedException">The work broke; the job says so already.</exception>
    public async Task<bool> ExecuteAsync(TimeSpan budget, CancellationToken cancellation = default)
    {
        var start = clock.GetTimestamp();
        bool IsOver() => clock.GetElapsedTime(start) >= budget;
        var worked = false;
        await jobs.CancelDraftsAsync(clock.GetUtcNow().UtcDateTime - DraftsLast, cancellation);
        do
        {
            if (await jobs.ClaimAsync(Lease, cancellation) is not { } lease)
                return worked;

            await RunSliceAsync(lease, IsOver, cancellation);
            worked = true;
        }
        while (!IsOver());
        return worked;
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever breaks the work ends the job, so that it isn't tried for ever.")]
    private async Task RunSliceAsync(JobLease lease, Func<bool> isOver, CancellationToken cancellation)
    {
        var saved = new JobProgress(lease.Job.Done, lease.Job.Total, lease.Job.Parameters);
        var slice = new JobSlice(isOver, progress =>
        {
            saved = progress;
            return jobs.SaveAsync(lease, progress, Lease, cancellation);
        });
        try
        {
            var work = works.FirstOrDefault(work => string.Equals(work.Kind, lease.Job.Kind, StringComparison.Ordinal))
                ?? throw new InvalidOperationException($"Nothing here does jobs of kind '{lease.Job.Kind}'.");
            await jobs.ReleaseAsync(lease, await work.RunSliceAsync(lease.Job, slice, cancellation), cancellation);
        }
        catch (Exception) when (cancellation.IsCancellationRequested)
        {
            // Of any kind: some database drivers report a cancelled statement as an error of theirs.
            await jobs.ReleaseAsync(lease, saved, CancellationToken.None);
            throw;
        }
        catch (Exception exception)
        {
            await jobs.ReleaseAsync(lease, saved with { Outcome = new JobOutcome(null, exception.Message) }, CancellationToken.None);
            throw new JobFailedException(lease.Job, exception);
        }
    }
}
