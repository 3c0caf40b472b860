using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Sending;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerCare.Infrastructure.Surveys;

/// <summary>Puts invitations and reminders into the host's mail queue.</summary>
public sealed class SurveyMail(SurveyComposer composer, StoreLanguages languages, QueuedMails queued, IQueuedEmailService queue) : ISurveyMail
{
    public async Task<int?> QueueAsync(SurveyMailDraft draft, CancellationToken cancellation = default)
    {
        if (await composer.ComposeAsync(await LetterAsync(draft)) is not { } mail)
            return null;

        await queued.AddAsync(mail, SurveyMark.Claim(draft.ClaimId));
        return mail.Id;
    }

    public async Task<QueuedSurveyMail?> FindAsync(string claimId, string address, DateTime sinceUtc, CancellationToken cancellation = default)
    {
        return await queued.FindAsync(SurveyMark.Claim(claimId), HeaderText.OneLine(address)!, sinceUtc) is { } mail
            ? new QueuedSurveyMail(mail.Id, DateTime.SpecifyKind(mail.CreatedOnUtc, DateTimeKind.Utc))
            : null;
    }

    public async Task WithdrawAsync(IReadOnlyCollection<int> queuedEmailIds, CancellationToken cancellation = default)
    {
        // The mark is looked for because the host gives its ids anew once the whole queue was emptied.
        foreach (var id in queuedEmailIds)
            if (await queue.GetQueuedEmailByIdAsync(id) is { SentOnUtc: null } mail && SurveyMark.IsOn(mail))
                await queue.DeleteQueuedEmailAsync(mail);
    }

    private async Task<SurveyLetter> LetterAsync(SurveyMailDraft draft)
    {
        var invitation = draft.Invitation;
        var store = await composer.StoreAsync(invitation.StoreId);
        return new SurveyLetter(
            draft.Survey,
            SurveyLetter.TextOf(draft.Survey.Kind, draft.IsReminder),
            store,
            await languages.FindAsync(store, invitation.LanguageCode),
            draft.Token,
            invitation.RecipientEmail ?? throw new InvalidOperationException($"The invitation {invitation.Id} has no address."),
            invitation.RecipientName,
            draft.Survey.Kind == SurveyKind.Recommendation ? invitation.OrderNumber : $"{invitation.SubjectId}",
            draft.NowUtc)
        {
            ExpiresOnUtc = invitation.ExpiresOnUtc
        };
    }
}
