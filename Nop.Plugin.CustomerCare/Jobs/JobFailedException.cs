namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>A job's work broke; to be logged by whoever ran it.</summary>
public sealed class JobFailedException(Job job, Exception cause)
    : Exception($"Job {job.Id} ({job.Kind}, \"{job.Title}\") failed: {cause.Message}", cause)
{
    public long JobId { get; } = job.Id;
}
