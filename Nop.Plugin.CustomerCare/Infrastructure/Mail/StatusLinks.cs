using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Infrastructure.Surveys;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Links;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>Makes the link to an inquiry's page for a mail to its requester. A mail goes without one rather than not at all.</summary>
public sealed class StatusLinks(LinkKeys keys, ISettingService settings, MailWords words, HostLog log)
{
    internal async Task<StatusLink> ForAsync(Inquiry inquiry, Store store, Language? language)
    {
        return new StatusLink(await UrlAsync(inquiry, store), await words.GetAsync("Plugins.CustomerCare.Mail.StatusLink", language));
    }

    private async Task<string?> UrlAsync(Inquiry inquiry, Store store)
    {
        if (!(await settings.LoadSettingAsync<CustomerCareSettings>(inquiry.StoreId)).StatusPageEnabled)
            return null;

        try
        {
            var token = (await keys.LoadAsync()).Of(LinkPurpose.Status, inquiry);
            return StoreAddress.Of(store, $"{CustomerCareDefaults.Paths.STATUS}/{token}");
        }
        catch (InvalidOperationException exception)
        {
            await log.ErrorAsync($"A mail about inquiry {inquiry.Id} goes without a link to its page: {exception.Message}", exception);
            return null;
        }
    }
}
