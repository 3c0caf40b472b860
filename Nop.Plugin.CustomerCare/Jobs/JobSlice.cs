namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>The time that a piece of work may take, and where it saves how far it has come.</summary>
public sealed class JobSlice(Func<bool> isOver, Func<JobProgress, Task<bool>> save)
{
    /// <summary>Whether to stop at the next good moment.</summary>
    public bool IsOver => isOver();

    /// <summary>Saves the progress; false if the work is no longer ours to do and must stop.</summary>
    public Task<bool> SaveAsync(JobProgress progress)
    {
        return save(progress);
    }
}
