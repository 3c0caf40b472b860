using Nop.Plugin.CustomerCare.Admin.Models.Jobs;
using Nop.Plugin.CustomerCare.Jobs;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Jobs;

/// <summary>The pages of work on clocks: rebuilding from the log, and recomputing after an edit.</summary>
public sealed class JobModelFactory(AdminTexts texts, UserTime userTime, JobBadge badge, JobFigures figures)
{
    public async Task<JobIndexModel> PrepareIndexAsync(IEnumerable<Job> jobs)
    {
        var earlier = new List<JobIndexModel.EarlierModel>();
        foreach (var job in jobs)
            earlier.Add(new JobIndexModel.EarlierModel(
                job.Id, await TitleAsync(job), await userTime.ShowAsync(job.CreatedOnUtc), job.CreatedBy ?? string.Empty, await badge.PrepareAsync(job)));

        return new JobIndexModel { Earlier = earlier };
    }

    public async Task<JobModel> PrepareAsync(Job job)
    {
        var rebuilt = job is { State: JobState.Done, Kind: RebuildJob.KindName } ? RebuildJob.ReadResult(job.Result) : null;
        var recomputed = job is { State: JobState.Done, Kind: RecomputeJob.KindName } ? RecomputeResult.Read(job.Result) : null;
        return new JobModel
        {
            Title = await TitleAsync(job),
            State = await badge.PrepareAsync(job),
            Bar = job.IsFinished ? null : await BarAsync(job),
            Error = job.Error,
            Summary = await SummaryAsync(rebuilt, recomputed),
            Figures = rebuilt is not null ? await figures.OfAsync(rebuilt) : recomputed is not null ? await figures.OfAsync(recomputed.Figures) : [],
            Problems = rebuilt?.Problems ?? []
        };
    }

    private async Task<JobBarModel> BarAsync(Job job)
    {
        var running = await texts.GetAsync(IsRebuild(job) ? "Plugins.CustomerCare.Jobs.Rebuild.Running" : "Plugins.CustomerCare.Jobs.Recompute.Running");
        return new JobBarModel(job.Id, JobBadge.Percent(job), await TitleAsync(job), running);
    }

    private async Task<string> SummaryAsync(RebuildFigures? rebuilt, RecomputeResult? recomputed)
    {
        if (rebuilt is not null)
            return await texts.GetAsync(rebuilt.CorrectedInquiries + rebuilt.CorrectedClocks == 0
                ? "Plugins.CustomerCare.Jobs.Rebuild.AllRight"
                : "Plugins.CustomerCare.Jobs.Rebuild.Done");
        if (recomputed is null)
            return string.Empty;
        if (recomputed.IsSuperseded)
            return await texts.GetAsync("Plugins.CustomerCare.Jobs.Recompute.Superseded");

        return await texts.GetAsync(recomputed.Figures.Changed == 0 ? "Plugins.CustomerCare.Jobs.Recompute.Same" : "Plugins.CustomerCare.Jobs.Recompute.Done");
    }

    private Task<string> TitleAsync(Job job)
    {
        return texts.GetAsync(IsRebuild(job) ? "Plugins.CustomerCare.Jobs.Rebuild.Title" : "Plugins.CustomerCare.Jobs.Recompute.Title");
    }

    private static bool IsRebuild(Job job)
    {
        return job.Kind == RebuildJob.KindName;
    }
}
