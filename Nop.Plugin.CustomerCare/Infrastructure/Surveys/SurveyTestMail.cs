using System.Globalization;
using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Sending;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerCare.Infrastructure.Surveys;

/// <summary>Queues a test. It carries no claim's mark, so nothing takes it for a customer's mail.</summary>
public sealed class SurveyTestMail(SurveySample sample, SurveyComposer composer, StoreLanguages languages, MailWords words, IQueuedEmailService queue) : ISurveyTestMail
{
    public async Task SendAsync(Survey survey, string address, int storeId, string? languageCode, CancellationToken cancellation = default)
    {
        var mail = await sample.ComposeAsync(survey, isReminder: false, address, storeId, languageCode)
            ?? throw new InvalidOperationException($"The message template {SurveyLetter.TextOf(survey.Kind, false).Template} is switched off, so the survey sends no mails.");
        var language = await languages.FindAsync(await composer.StoreAsync(storeId), languageCode);
        var subject = string.Format(CultureInfo.InvariantCulture, await words.GetAsync("Plugins.CustomerCare.Mail.Survey.TestSubject", language), mail.Subject);
        mail.Subject = HeaderText.OneLine(subject, HeaderText.SUBJECT_LENGTH);
        mail.ToName = null;
        mail.Priority = QueuedEmailPriority.High;
        mail.DontSendBeforeDateUtc = null;
        await queue.InsertQueuedEmailAsync(mail);
    }
}
