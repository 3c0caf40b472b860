using Nop.Plugin.CustomerCare.Admin.Factories.Jobs;
using Nop.Plugin.CustomerCare.Admin.Guides;
using Nop.Plugin.CustomerCare.Admin.Models.Guides;
using Nop.Plugin.CustomerCare.Jobs;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Guides;

/// <summary>The guide's third step.</summary>
public sealed class GuideHistoryModelFactory(GuideFrameFactory frames, IJobStore jobs, HistoryModelFactory histories)
{
    public async Task<GuideHistoryModel> PrepareAsync(CancellationToken cancellation)
    {
        var frame = await frames.PrepareAsync(GuideStep.History, cancellation);
        var newest = frame.MissingPermission is null ? await jobs.ReadNewestAsync(HistoryJob.KindName, 1, cancellation) : [];
        return new GuideHistoryModel
        {
            Frame = frame,
            Job = newest is [var job] ? await histories.PrepareAsync(job) with { StartsAt = CustomerCareDefaults.Controllers.GUIDE_HISTORY } : null
        };
    }
}
