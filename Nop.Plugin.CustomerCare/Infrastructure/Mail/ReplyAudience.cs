using Nop.Core;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>In whose name, and in which language, a requester is answered.</summary>
public sealed class ReplyAudience(IStoreService stores, IStoreContext current, StoreLanguages languages)
{
    /// <summary>The store the inquiry came in through; the current one if that is gone.</summary>
    public async Task<Store> StoreAsync(Inquiry inquiry)
    {
        return await stores.GetStoreByIdAsync(inquiry.StoreId) ?? await current.GetCurrentStoreAsync();
    }

    /// <summary>The requester's language if the store still offers it, else the store's own; null where the store has no language at all.</summary>
    public Task<Language?> LanguageAsync(Inquiry inquiry, Store store)
    {
        return languages.FindAsync(store, inquiry.LanguageCode);
    }
}
