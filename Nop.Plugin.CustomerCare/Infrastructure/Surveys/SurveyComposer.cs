using Nop.Core.Domain.Messages;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerCare.Infrastructure.Surveys;

/// <summary>Writes a survey's mail.</summary>
public sealed class SurveyComposer(IStoreService stores, ActiveTemplates templates, MailWriter writer, SurveyWordings wordings, SurveyTokens tokens, MailWords words)
{
    /// <summary>Null where the owner has switched the template off.</summary>
    /// <exception cref="InvalidOperationException">The address is too long for the host, or the store has no mail account or no address of its own.</exception>
    internal async Task<QueuedEmail?> ComposeAsync(SurveyLetter letter)
    {
        if (await templates.FindAsync(letter.Text, letter.Store.Id, letter.Language) is not { } template)
            return null;

        var wording = await wordings.GetAsync(letter.Survey, letter.Language);
        var links = new SurveyLinks(letter.Store, letter.Token);
        var scale = SurveyScale.Html(letter.Survey.Scale, links, wording.LowLabel, wording.HighLabel, letter.Language is { Rtl: true });
        var draft = new MailDraft(letter.Store, letter.Language, template, await tokens.OfAsync(letter, wording, links, scale))
        {
            Address = letter.Address,
            Name = letter.Name,
            NowUtc = letter.NowUtc
        };
        var mail = await writer.WriteAsync(draft);
        var optOut = await words.GetAsync("Plugins.CustomerCare.Mail.Survey.OptOut", letter.Language);
        mail.Body = SurveyBody.Complete(mail.Body, wording, scale, links, optOut, letter.Language, mail.Subject);

        // Many at a time must not keep an order's confirmation waiting; and whoever gets a copy could answer, or opt out, in the customer's name.
        mail.Priority = QueuedEmailPriority.Low;
        mail.Bcc = null;
        return mail;
    }

    /// <exception cref="InvalidOperationException">It is gone.</exception>
    internal async Task<Store> StoreAsync(int storeId)
    {
        return await stores.GetStoreByIdAsync(storeId) is { Deleted: false } store
            ? store
            : throw new InvalidOperationException($"The store {storeId}, in whose name a survey was to be sent, isn't there any more.");
    }
}
