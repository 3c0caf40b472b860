using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Surveys.FollowUp;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerCare.Infrastructure.Surveys;

/// <summary>Queues alerts about low scores, one mail to each manager.</summary>
public sealed class DetractorAlert(
    SurveyComposer composer,
    ISettingService settings,
    AlertRecipients recipients,
    ActiveTemplates templates,
    DetractorTokens tokens,
    MailWriter writer,
    QueuedMails queue) : IDetractorAlert
{
    // The mail may bear the time of a node whose clock is behind.
    private static readonly TimeSpan Lookback = TimeSpan.FromHours(1);

    public async Task<int> QueueAsync(DetractorAlertDraft draft, CancellationToken cancellation = default)
    {
        var store = await composer.StoreAsync(draft.Invitation.StoreId);
        var managers = await recipients.ManagersAsync(store, await settings.LoadSettingAsync<CustomerCareSettings>(store.Id));
        var queued = 0;
        Exception? failure = null;
        foreach (var manager in managers)
            try
            {
                queued += await QueueAsync(draft, store, manager) ? 1 : 0;
            }
            catch (Exception exception)
            {
                // One address that can't be written to keeps nobody else's mail back.
                failure ??= exception;
            }

        return failure is null ? queued : throw new InvalidOperationException($"An alert about a low score could not be queued: {failure.Message}", failure);
    }

    private async Task<bool> QueueAsync(DetractorAlertDraft draft, Store store, AlertRecipient manager)
    {
        if (await templates.FindAsync(MailText.DetractorAlert, store.Id, manager.Language) is not { } template)
            return false;

        var claim = $"detractor {draft.ClaimId} {manager.Key}";
        var mail = await writer.WriteAsync(
            new MailDraft(store, manager.Language, template, await tokens.OfAsync(draft, store, manager.Language)) { Address = manager.Address, NowUtc = draft.NowUtc });

        // Looked for last: another node may have done it while this one wrote.
        if (await queue.FindAsync(claim, manager.Address, draft.Response.AnsweredOnUtc - Lookback) is null)
            await queue.AddAsync(mail, claim);
        return true;
    }
}
