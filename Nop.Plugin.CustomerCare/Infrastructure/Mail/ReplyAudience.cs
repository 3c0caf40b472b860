using Nop.Core;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Services.Localization;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>In whose name, and in which language, a requester is answered.</summary>
public sealed class ReplyAudience(IStoreService stores, IStoreContext current, ILanguageService languages)
{
    /// <summary>The store the inquiry came in through; the current one if that is gone.</summary>
    public async Task<Store> StoreAsync(Inquiry inquiry)
    {
        return await stores.GetStoreByIdAsync(inquiry.StoreId) ?? await current.GetCurrentStoreAsync();
    }

    /// <summary>The requester's language if the store still offers it, else the store's own; null where the store has no language at all.</summary>
    public async Task<Language?> LanguageAsync(Inquiry inquiry, Store store)
    {
        var offered = await languages.GetAllLanguagesAsync(storeId: store.Id);
        return offered.FirstOrDefault(language => string.Equals(language.UniqueSeoCode, inquiry.LanguageCode, StringComparison.OrdinalIgnoreCase))
            ?? offered.FirstOrDefault(language => language.Id == store.DefaultLanguageId)
            ?? offered.FirstOrDefault();
    }
}
