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
        var stored = await settings.LoadSettingAsync<CustomerCareSettings>();
        return GuideState.Of(new GuideFacts(
            await catalogs.LoadAsync(cancellation),
            stored,
            (await jobs.ReadNewestAsync(HistoryJob.KindName, LOOKED_AT, cancellation)).Any(IsHistory),
            await HasMailSettingsAsync(stored),
            (await surveys.LoadAsync(cancellation)).Count > 0));
    }

    /// <summary>Whether anybody ever saved what customers and staff are mailed.</summary>
    public async Task<bool> HasMailSettingsAsync()
    {
        return await HasMailSettingsAsync(await settings.LoadSettingAsync<CustomerCareSettings>());
    }

    private async Task<bool> HasMailSettingsAsync(CustomerCareSettings stored)
    {
        foreach (var store in (await stores.GetAllStoresAsync()).Select(store => store.Id).Prepend(0))
            if (await settings.SettingExistsAsync(stored, values => values.AcknowledgementsEnabled, store)
                || await settings.SettingExistsAsync(stored, values => values.AlertsEnabled, store)
                || await settings.SettingExistsAsync(stored, values => values.MailboxFooter, store))
                return true;

        return false;
    }

    private static bool IsHistory(Job job)
    {
        return job.State == JobState.Done
            && (!HistoryJobParameters.Read(job.Parameters).IsPreview || HistoryJobResult.Read(job.Result).Tally.Counts.All(count => count.Found <= count.AlreadyThere));
    }
}
