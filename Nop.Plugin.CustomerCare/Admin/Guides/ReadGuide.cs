using Nop.Plugin.CustomerCare.Jobs;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Services.Configuration;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerCare.Admin.Guides;

/// <summary>Reads how far a store's setup has come.</summary>
public sealed class ReadGuide(ISettingService settings, IStoreService stores, ISlaCatalogStore catalogs, IJobStore jobs, ISurveyStore surveys)
{
    private const int LOOKED_AT = 50;

    public async Task<GuideState> ExecuteAsync(CancellationToken cancellation = default)
    {
        return GuideState.Of(new GuideFacts(
            await catalogs.LoadAsync(cancellation),
            await settings.LoadSettingAsync<CustomerCareSettings>(),
            (await jobs.ReadNewestAsync(HistoryJob.KindName, LOOKED_AT, cancellation)).Any(IsHistory),
            await IsMailOnAsync(),
            (await surveys.LoadAsync(cancellation)).Count > 0));
    }

    // Off everywhere is how the installation left it, and how the settings page saves it along with something else.
    private async Task<bool> IsMailOnAsync()
    {
        foreach (var store in (await stores.GetAllStoresAsync()).Select(store => store.Id).Prepend(0))
            if (await settings.LoadSettingAsync<CustomerCareSettings>(store) is { AcknowledgementsEnabled: true } or { AlertsEnabled: true } or { MailboxFooter: true })
                return true;

        return false;
    }

    private static bool IsHistory(Job job)
    {
        return job.State == JobState.Done
            && (!HistoryJobParameters.Read(job.Parameters).IsPreview || HistoryJobResult.Read(job.Result).Tally.Counts.All(count => count.Found <= count.AlreadyThere));
    }
}
