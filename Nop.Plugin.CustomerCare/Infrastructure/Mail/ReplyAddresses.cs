using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Api;
using Nop.Plugin.CustomerCare.Inquiries.Links;
using Nop.Plugin.CustomerCare.Inquiries.Mail;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>Tells where answers to our mails to a requester go. A mail goes with the store's own address rather than not at all.</summary>
public sealed class ReplyAddresses(LinkKeys keys, ISettingService settings, HostLog log)
{
    /// <returns>The gateway's address with the inquiry's signed link in it; null where the store has no gateway: then answers go to the mail account.</returns>
    public async Task<string?> ForAsync(Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        var gateway = (await settings.LoadSettingAsync<CustomerCareSettings>(inquiry.StoreId)).GatewayAddress?.Trim();
        if (string.IsNullOrEmpty(gateway) || !MailAddressText.IsAddress(gateway))
            return null;

        try
        {
            return ReplyAddress.Of(gateway, (await keys.LoadAsync()).Of(LinkPurpose.ReplyAddress, inquiry));
        }
        catch (InvalidOperationException exception)
        {
            await log.ErrorAsync($"Answers to a mail about inquiry {inquiry.Id} go to the gateway without a link: {exception.Message}", exception);
            return gateway;
        }
    }
}
