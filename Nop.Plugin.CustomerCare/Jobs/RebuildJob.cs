namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>Rebuilds all inquiries in order of their ids.</summary>
public sealed class RebuildJob(IInquiryRebuild rebuild) : IJobWork
{
    public const string KindName = "inquiry_rebuild";

    public string Kind => KindName;

    public async Task<JobProgress> RunSliceAsync(Job job, JobSlice slice, CancellationToken cancellation)
    {
        var position = job.Parameters is { } text ? RebuildPosition.Read(text) : RebuildPosition.Start(await rebuild.MeasureAsync(cancellation));
        do
        {
            if (await rebuild.ExecuteAsync(position.ReachedId, position.Scope.LastId, cancellation) is not { } step)
                return Progress(position, new JobOutcome(JobJson.Write(position.Figures)));

            position = position.After(step);
        }
        while (await slice.SaveAsync(Progress(position, null)) && !slice.IsOver);
        return Progress(position, null);
    }

    /// <summary>What a finished job did.</summary>
    /// <exception cref="FormatException">The text isn't a result of this work.</exception>
    public static RebuildFigures ReadResult(string? result)
    {
        return JobJson.Read<RebuildFigures>(result, "result");
    }

    // Inquiries opened or deleted meanwhile may make the two differ.
    private static JobProgress Progress(RebuildPosition position, JobOutcome? outcome)
    {
        var done = position.Figures.Inquiries;
        return new JobProgress(done, outcome is null ? Math.Max(done, position.Scope.Inquiries) : done, position.Write(), outcome);
    }
}
