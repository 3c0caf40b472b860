using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Jobs;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Jobs;

/// <summary>Where a job stands, for people.</summary>
public sealed class JobBadge(AdminTexts texts)
{
    public async Task<BadgeModel> PrepareAsync(Job job)
    {
        var tone = job.State switch
        {
            JobState.Done => "success",
            JobState.Failed => "danger",
            JobState.Running or JobState.Waiting => "info",
            _ => "secondary"
        };
        return new BadgeModel(await texts.NameAsync(job.State), tone);
    }

    /// <summary>How much of a job is done: 100 only once it is.</summary>
    public static int Percent(Job job)
    {
        if (job.State == JobState.Done)
            return 100;

        return job.Total <= 0 ? 0 : (int)Math.Clamp(job.Done * 100 / job.Total, 0, 99);
    }
}
