using Nop.Core.Domain.Messages;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Admin;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Recovery;
using Nop.Services.Configuration;
using Nop.Services.Localization;
using Nop.Services.Messages;
using Nop.Services.Stores;
using Nop.Services.Vendors;

namespace Nop.Plugin.CustomerCare.Infrastructure.Recovery;

/// <summary>Reads from the host what its stores want recorded and how their contact mails look.</summary>
public sealed class StoreTerms(
    IStoreService stores,
    ISettingService settings,
    IEmailAccountService accounts,
    IVendorService vendors,
    IMessageTemplateService templates,
    ILanguageService languages,
    ILocalizationService localization,
    AnsweringStaff staff) : IRecoveryTerms
{
    public async Task<RecoveryTerms> ReadAsync(CancellationToken cancellation = default)
    {
        var all = await stores.GetAllStoresAsync();
        var doors = new Dictionary<int, DoorTerms>();
        foreach (var store in all)
            doors[store.Id] = Doors(await settings.LoadSettingAsync<CustomerCareSettings>(store.Id));

        return new RecoveryTerms(doors, all[0].Id, await MailFactsAsync(all), (await staff.ListAsync()).Select(member => member.CustomerId).ToHashSet());
    }

    private static DoorTerms Doors(CustomerCareSettings own)
    {
        return new DoorTerms
        {
            ContactForm = own.CaptureContactForm ? own.ContactFormPriority : null,
            VendorForm = own.CaptureVendorForm ? own.VendorFormPriority : null,
            OrderContact = own.OrderContactEnabled ? own.OrderContactPriority : null,
            ReturnRequests = own.CaptureReturnRequests ? own.ReturnRequestPriority : null,
            Reviews = own.CaptureProductReviews ? own.ProductReviewPriority : null,
            ReviewStars = own.ReviewStars,
            PrivacyRequests = own.CapturePrivacyRequests ? own.PrivacyRequestPriority : null,
            PrivateMessages = own.CapturePrivateMessages ? own.PrivateMessagePriority : null,
            CountsAdminEmails = own.CountAdminEmails,
            CountsOrderNotes = own.CountOrderNotes,
            CountsReturnAnswers = own.CountReturnAnswers,
            CountsPrivateMessages = own.CountPrivateMessages
        };
    }

    private async Task<ContactMailFacts> MailFactsAsync(IList<Store> all)
    {
        var addresses = (await accounts.GetAllEmailAccountsAsync()).Select(account => EmailKey.Of(account.Email)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var byAddress = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var vendor in await vendors.GetAllVendorsAsync(showHidden: true))
            if (EmailKey.Of(vendor.Email) is { } address)
                byAddress.TryAdd(address, vendor.Id);

        var shapes = new List<ContactTemplate>();
        foreach (var name in new[] { MessageTemplateSystemNames.CONTACT_US_MESSAGE, MessageTemplateSystemNames.CONTACT_VENDOR_MESSAGE })
            shapes.AddRange(await TemplatesAsync(name, all));
        return new ContactMailFacts(addresses, byAddress, shapes, [.. all.Select(store => (store.Id, store.Name ?? string.Empty))]);
    }

    private async Task<List<ContactTemplate>> TemplatesAsync(string name, IList<Store> all)
    {
        var found = new Dictionary<int, (MessageTemplate Template, List<int> Stores)>();
        foreach (var store in all)
            foreach (var template in await templates.GetMessageTemplatesByNameAsync(name, store.Id))
            {
                found.TryAdd(template.Id, (template, []));
                found[template.Id].Stores.Add(store.Id);
            }

        var shapes = new List<ContactTemplate>();
        foreach (var (template, usedBy) in found.Values)
            foreach (var (subject, body) in await WordingsAsync(template))
                shapes.Add(new ContactTemplate(template.Id, name == MessageTemplateSystemNames.CONTACT_VENDOR_MESSAGE, template.EmailAccountId, usedBy, subject, body));
        return shapes;
    }

    private async Task<IEnumerable<(string? Subject, string? Body)>> WordingsAsync(MessageTemplate template)
    {
        var wordings = new List<(string?, string?)> { (template.Subject, template.Body) };
        foreach (var language in await languages.GetAllLanguagesAsync(showHidden: true))
            wordings.Add((
                await localization.GetLocalizedAsync(template, one => one.Subject, language.Id, ensureTwoPublishedLanguages: false),
                await localization.GetLocalizedAsync(template, one => one.Body, language.Id, ensureTwoPublishedLanguages: false)));
        return wordings.Distinct();
    }
}
