using System.Globalization;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerCare.Infrastructure.Capture;

/// <summary>Turns a form that the store has accepted into one inquiry: who wrote what is read while the page is made, stored once the visitor has it.</summary>
public sealed class FormCapture(
    FormRequest request, FormSender sender, ISettingService settings, PromptCapture capture, OwnerMails ownerMails, IAfterResponse afterResponse, TimeProvider clock)
{
    public async Task ExecuteAsync(SubmittedForm form)
    {
        if (request.IsRefused || !request.Take())
            return;

        // Whatever fails here is told with the rest.
        var description = DescribeAsync(form);
        await Task.WhenAny(description);
        await afterResponse.RunAsync(() => RecordAsync(form, description));
    }

    private async Task RecordAsync(SubmittedForm form, Task<InquiryAppend?> description)
    {
        var result = await capture.ExecuteAsync(
            "a message of the contact form",
            $"From: {form.Name} <{form.Email}>{Environment.NewLine}Subject: {form.Subject}{Environment.NewLine}{Environment.NewLine}{form.Text}",
            () => description,
            PromptCapture.Unhurried);
        if (result is not null && await description is { } described)
            await ownerMails.CompleteAsync(result, described.Opening.StoreId, request.MailsOf(form.Email));
    }

    private async Task<InquiryAppend?> DescribeAsync(SubmittedForm form)
    {
        var storeId = await sender.StoreIdAsync();
        if (DoorPriority.Of(await settings.LoadSettingAsync<CustomerCareSettings>(storeId), form.Channel) is not { } priority)
            return null;

        var mails = request.MailsOf(form.Email);
        var key = mails.Count > 0
            ? SourceKey.Of("queued_email", mails[0].ToString(CultureInfo.InvariantCulture))
            : SourceKey.Of("form", Guid.NewGuid().ToString("N"));
        var opening = new NewInquiry
        {
            SourceKey = key,
            Channel = form.Channel,
            StoreId = storeId,
            Priority = priority,
            RequesterName = form.Name,
            RequesterEmail = form.Email,
            CustomerId = await sender.CustomerIdAsync(),
            LanguageCode = await sender.LanguageCodeAsync(),
            VendorId = form.VendorId,
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
