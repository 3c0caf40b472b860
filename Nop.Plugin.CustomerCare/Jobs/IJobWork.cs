namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>One kind of long work, done in slices: each goes on where the last one saved, whoever did that.</summary>
public interface IJobWork
{
    /// <summary>The jobs it does.</summary>
    string Kind { get; }

    /// <summary>Works until the slice is over or the work is. The process may be killed at any moment; the next slice then starts from what was saved last.</summary>
    Task<JobProgress> RunSliceAsync(Job job, JobSlice slice, CancellationToken cancellation);
}
