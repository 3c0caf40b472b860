using System.Net;
using Nop.Core.Domain.Messages;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Infrastructure.Capture;
using Nop.Plugin.CustomerCare.Infrastructure.Surveys;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Links;
using Nop.Services.Configuration;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>
/// Completes the mail by which the store tells its owner, or a vendor, of a message: links to the inquiry and to "I answered this", and what makes answers pass by a gateway. The mail is in the
/// queue already; where the host was faster, or anything fails, it goes as the host wrote it.
/// </summary>
public sealed class OwnerMails(
    FormRequest request,
    PromptStore prompt,
    IUnsentMails unsent,
    ISettingService settings,
    IStoreService stores,
    StoreLanguages languages,
    MailWords words,
    LinkKeys keys,
    HostLog log,
    TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <param name="result">What became of the message; null for nothing. Only a new inquiry has mails of its own.</param>
    public async Task CompleteAsync(AppendResult? result, int storeId, IReadOnlyList<int> queuedEmailIds)
    {
        if (result is not { Opened: true } || queuedEmailIds.Count == 0)
            return;

        try
        {
            using var patience = new CancellationTokenSource(Patience, clock);
            await CompleteAsync(result.InquiryId, await settings.LoadSettingAsync<CustomerCareSettings>(storeId), queuedEmailIds, patience.Token).WaitAsync(Patience, clock);
        }
        catch (Exception exception)
        {
            await log.ErrorAsync($"The mail that tells of inquiry {result.InquiryId} goes without the links of customer care: {exception.Message}", exception);
        }
    }

    private async Task CompleteAsync(long inquiryId, CustomerCareSettings own, IReadOnlyList<int> queuedEmailIds, CancellationToken cancellation)
    {
        var hasGateway = !string.IsNullOrWhiteSpace(own.GatewayAddress);
        if ((!own.MailboxFooter && !hasGateway) || await prompt.Inquiries.FindAsync(inquiryId, cancellation) is not { } inquiry)
            return;

        var footer = own.MailboxFooter && await stores.GetStoreByIdAsync(inquiry.StoreId) is { } store ? await FooterAsync(inquiry, store) : string.Empty;
        foreach (var mail in request.Mails(queuedEmailIds))
            await unsent.RewriteAsync(
                mail.Id,
                hasGateway ? HeaderText.Subject(mail.Subject ?? string.Empty, ThreadMark.Of(inquiry)) : mail.Subject ?? string.Empty,
                HtmlEnd.Add(mail.Body ?? string.Empty, footer) + (hasGateway ? OwnerMailMark.Of(inquiry.StoreId) : string.Empty),
                cancellation);
    }

    // In the store's own language: the mail goes to the shop. Our admin pages are closed to vendors, so a vendor gets no link to them.
    private async Task<string> FooterAsync(Inquiry inquiry, Store store)
    {
        var language = await languages.FindAsync(store, null);
        var answered = StoreAddress.Of(store, $"{CustomerCareDefaults.Paths.ANSWERED}/{(await keys.LoadAsync()).Of(LinkPurpose.AnsweredThis, inquiry)}");
        var links = new List<string>();
        if (inquiry.VendorId is null)
            links.Add(Link(AdminUrl(store, inquiry.Id), await words.FormatAsync("Plugins.CustomerCare.Mail.Owner.Open", language, inquiry.Id)));
        links.Add(Link(answered, await words.GetAsync("Plugins.CustomerCare.Mail.Owner.Answered", language)));
        return $"<hr /><p>{string.Join(" &nbsp; ", links)}<br /><small>{WebUtility.HtmlEncode(await words.GetAsync("Plugins.CustomerCare.Mail.Owner.Hint", language))}</small></p>";
    }

    private static string AdminUrl(Store store, long inquiryId)
    {
        return StoreAddress.Of(store, FormattableString.Invariant($"Admin/{CustomerCareDefaults.Controllers.INQUIRY}/View/{inquiryId}"));
    }

    private static string Link(string url, string text)
    {
        return $"<a href=\"{WebUtility.HtmlEncode(url)}\">{WebUtility.HtmlEncode(text)}</a>";
    }
}
