using Nop.Core.Domain.Gdpr;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Traces;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerCare.Infrastructure.Capture;

/// <summary>Turns a customer's wish to have the account deleted into an inquiry.</summary>
public sealed class PrivacyCapture(FormSender sender, ISettingService settings, TracePeople people, PromptCapture capture, TimeProvider clock)
{
    public Task ExecuteAsync(GdprLog entry)
    {
        return capture.ExecuteAsync($"the deletion request of customer {entry.CustomerId}", $"{entry.CustomerInfo}{Environment.NewLine}{entry.RequestDetails}", () => DescribeAsync(entry));
    }

    private async Task<InquiryAppend?> DescribeAsync(GdprLog entry)
    {
        var storeId = await sender.StoreIdAsync();
        if (DoorPriority.Of(await settings.LoadSettingAsync<CustomerCareSettings>(storeId), Channel.PrivacyRequest) is not { } priority)
            return null;

        var person = await people.FindAsync(entry.CustomerId);
        var known = string.IsNullOrWhiteSpace(entry.CustomerInfo) ? person : person with { Email = person.Email ?? entry.CustomerInfo };
        return PrivacyRequestInquiry.Of(new PrivacyRequestTrace(entry.Id, storeId, known, entry.RequestDetails, entry.CreatedOnUtc), priority, clock.NowUtc(), isRecovered: false);
    }
}
