using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Infrastructure.Surveys;

/// <summary>A survey's mail for somebody who wants to see it: made-up order, links that lead to a page that stores nothing.</summary>
public sealed class SurveySample(SurveyComposer composer, StoreLanguages languages, MailWords words, TimeProvider clock)
{
    private const string NUMBER = "1001";

    /// <summary>Null where the owner has switched the template off.</summary>
    /// <param name="address">Null for one that belongs to nobody.</param>
    /// <param name="languageCode">Two letters; null, or one the store doesn't offer, for the store's own language.</param>
    /// <exception cref="InvalidOperationException">The store is gone, has no mail account or no address of its own.</exception>
    public async Task<QueuedEmail?> ComposeAsync(Survey survey, bool isReminder, string? address, int storeId, string? languageCode)
    {
        var store = await composer.StoreAsync(storeId);
        var language = await languages.FindAsync(store, languageCode);
        return await composer.ComposeAsync(new SurveyLetter(
            survey,
            SurveyLetter.TextOf(survey.Kind, isReminder),
            store,
            language,
            SurveyLinks.PreviewOf(survey),
            address ?? "customer@example.com",
            await words.GetAsync("Plugins.CustomerCare.Mail.Survey.SampleName", language),
            NUMBER,
            clock.NowUtc()));
    }
}
