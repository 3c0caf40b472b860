using Nop.Core;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Admin.Guides;
using Nop.Plugin.CustomerCare.Admin.Models.Guides;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Promises;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Guides;

/// <summary>The guide's fourth step.</summary>
public sealed class GuideMailModelFactory(
    GuideFrameFactory frames,
    ISettingService settings,
    IStoreContext context,
    IWorkContext work,
    ForecastAnswer forecast,
    AcknowledgementSample sample,
    MailAccounts accounts,
    StoreLanguages languages,
    MailWords words,
    AdminTexts texts)
{
    private const string NUMBER = "1001";

    /// <param name="form">What was typed; null for what it begins with.</param>
    public async Task<GuideMailModel> PrepareAsync(GuideMailFormModel? form, CancellationToken cancellation)
    {
        var frame = await frames.PrepareAsync(GuideStep.Mail, cancellation);
        var store = await context.GetCurrentStoreAsync();
        var reader = await work.GetWorkingLanguageAsync();
        var language = await languages.ChooseAsync(store, one => one.Id == reader.Id);
        return new GuideMailModel
        {
            Frame = frame,
            Form = form ?? await FormAsync(frame.IsDone),
            StoreAddress = await StoreAddressAsync(store),
            Preview = await PreviewAsync(store, language),
            Footer =
            [
                await words.FormatAsync("Plugins.CustomerCare.Mail.Owner.Open", language, NUMBER),
                await words.GetAsync("Plugins.CustomerCare.Mail.Owner.Answered", language),
                await words.GetAsync("Plugins.CustomerCare.Mail.Owner.Hint", language)
            ]
        };
    }

    // All on, as the guide suggests; what is set up where somebody has done that.
    private async Task<GuideMailFormModel> FormAsync(bool isSetUp)
    {
        var stored = await settings.LoadSettingAsync<CustomerCareSettings>();
        return new GuideMailFormModel
        {
            Acknowledge = !isSetUp || stored.AcknowledgementsEnabled,
            Alert = !isSetUp || stored.AlertsEnabled,
            AlertAddresses = stored.AlertAddresses,
            Footer = !isSetUp || stored.MailboxFooter
        };
    }

    private async Task<string?> StoreAddressAsync(Store store)
    {
        try
        {
            return (await accounts.FindAsync(null, store.Id)).Email;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private async Task<MailPreviewModel> PreviewAsync(Store store, Language? language)
    {
        var title = await texts.GetAsync("Plugins.CustomerCare.Settings.Acknowledgements");
        try
        {
            var promise = new Promise((await forecast.ExecuteAsync(store, language?.UniqueSeoCode))?.DueOnUtc);
            return await sample.ComposeAsync(store, language, promise) is { } mail
                ? MailPreview.Of(title, mail)
                : MailPreview.None(title, await texts.GetAsync("Plugins.CustomerCare.Mail.SurveyPreview.Off"));
        }
        catch (SlaSettingsException)
        {
            return MailPreview.None(title, await texts.GetAsync("Plugins.CustomerCare.Policies.Calendars.None"));
        }
        catch (InvalidOperationException exception)
        {
            return MailPreview.None(title, await texts.FormatAsync("Plugins.CustomerCare.Mail.SurveyPreview.Failed", exception.Message));
        }
    }
}
