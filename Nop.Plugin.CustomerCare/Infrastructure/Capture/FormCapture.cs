using System.Globalization;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerCare.Infrastructure.Capture;

/// <summary>
/// Turns a form that the store has accepted into one inquiry. The visitor waits for us meanwhile: after a few seconds, and whatever fails, the form goes
/// its way and the message stands in the log.
/// </summary>
public sealed class FormCapture(FormRequest request, FormSender sender, ISettingService settings, Deferred<FormIntake> intake, HostLog log, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    public async Task ExecuteAsync(SubmittedForm form)
    {
        if (request.IsRefused || !request.Take())
            return;

        try
        {
            using var patience = new CancellationTokenSource(Patience, clock);
            var storeId = await sender.StoreIdAsync();
            if ((await settings.LoadSettingAsync<CustomerCareSettings>(storeId)).CaptureContactForm)
                await intake.Value.OpenAsync(await DescribeAsync(form, storeId), patience.Token).WaitAsync(Patience, clock);
        }
        catch (Exception exception)
        {
            await log.ErrorAsync(
                "Customer care could not record a contact form message as an inquiry. The store's own mail is not affected; the message follows.",
                exception,
                $"From: {form.Name} <{form.Email}>{Environment.NewLine}Subject: {form.Subject}{Environment.NewLine}{Environment.NewLine}{form.Text}");
        }
    }

    private async Task<InquiryAppend> DescribeAsync(SubmittedForm form, int storeId)
    {
        var mails = request.MailsOf(form.Email);
        var key = mails.Count > 0
            ? SourceKey.Of("queued_email", mails[0].ToString(CultureInfo.InvariantCulture))
            : SourceKey.Of("form", Guid.NewGuid().ToString("N"));
        var opening = new NewInquiry
        {
            SourceKey = key,
            Channel = form.Channel,
            StoreId = storeId,
            RequesterName = form.Name,
            RequesterEmail = form.Email,
            CustomerId = await sender.CustomerIdAsync(),
            LanguageCode = await sender.LanguageCodeAsync(),
            Subject = form.Subject
        };

        return new InquiryAppend(opening, [Message(form, opening)], mails);
    }

    private InquiryEvent Message(SubmittedForm form, NewInquiry opening)
    {
        var nowUtc = clock.NowUtc();
        return new InquiryEvent
        {
            Kind = InquiryEventKind.CustomerMessage,
            HappenedOnUtc = nowUtc,
            RecordedOnUtc = nowUtc,
            Actor = ActorKind.Requester,
            ActorName = opening.RequesterName,
            ActorId = opening.CustomerId,
            SourceKey = opening.SourceKey,
            Subject = opening.Subject,
            Body = form.Text
        };
    }
}
