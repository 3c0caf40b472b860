using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>After an edit of policies or calendars: gives open inquiries the versions that hold now, in order of their ids.</summary>
public sealed class RecomputeJob(IJobStore jobs, IUnfinishedInquiries inquiries, ReapplyPolicies reapply) : IJobWork
{
    public const string KindName = "sla_recompute";

    // Their rows are held together; a form that has to wait for one of them must not notice.
    private const int AtOnce = 100;

    // More edits than anybody makes, and calls off again, while one job runs.
    private const int LookedAt = 20;

    public string Kind => KindName;

    public async Task<JobProgress> RunSliceAsync(Job job, JobSlice slice, CancellationToken cancellation)
    {
        var position = job.Parameters is { } text ? RecomputePosition.Read(text) : RecomputePosition.Start(await inquiries.MeasureAsync(cancellation));
        do
        {
            if (await IsSupersededAsync(job, cancellation))
                return Progress(position, isOver: true, isSuperseded: true);

            var next = await inquiries.ReadNextAsync(position.ReachedId, position.Scope.LastId, AtOnce, cancellation);
            if (next.Count == 0)
                return Progress(position, isOver: true);

            position = await ReapplyAsync(job, position, next, cancellation);
        }
        while (await slice.SaveAsync(Progress(position)) && !slice.IsOver);
        return Progress(position);
    }

    // A newer one takes the same set of policies to all inquiries, these included; unless it came to nothing itself.
    private async Task<bool> IsSupersededAsync(Job job, CancellationToken cancellation)
    {
        var newest = await jobs.ReadNewestAsync(KindName, LookedAt, cancellation);
        return newest.Any(other => other.Id > job.Id && other.State is not (JobState.Cancelled or JobState.Failed));
    }

    private async Task<RecomputePosition> ReapplyAsync(Job job, RecomputePosition position, IReadOnlyList<UnfinishedInquiry> next, CancellationToken cancellation)
    {
        try
        {
            var figures = await reapply.ExecuteAsync(job.Id, next, cancellation);
            return position with { ReachedId = next[^1].Id, Figures = position.Figures.Plus(figures) };
        }
        catch (InquiryNotFoundException)
        {
            // One of them was deleted just now; the rest is read again.
            return position;
        }
    }

    // Inquiries opened or finished meanwhile may make the two differ.
    private static JobProgress Progress(RecomputePosition position, bool isOver = false, bool isSuperseded = false)
    {
        var done = position.Figures.Inquiries;
        return new JobProgress(
            done,
            isOver && !isSuperseded ? done : Math.Max(done, position.Scope.Inquiries),
            position.Write(),
            isOver ? new JobOutcome(new RecomputeResult(position.Figures, isSuperseded).Write()) : null);
    }
}
