using Microsoft.AspNetCore.Http;
using Nop.Core;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerCare.Public;

/// <summary>Frames pages without asking who the visitor is: the host would make a guest of them.</summary>
public sealed class PageFrames(IStoreService stores, IStoreContext storeContext, StoreLanguages languages, MailWords words)
{
    /// <summary>For somebody who had a mail.</summary>
    /// <param name="languageCode">Two letters; null if unknown.</param>
    public async Task<PageFrame> ForRecipientAsync(int storeId, string? languageCode)
    {
        var store = await stores.GetStoreByIdAsync(storeId) ?? await storeContext.GetCurrentStoreAsync();
        return PageFrame.Of(new PageWords(words, await languages.FindAsync(store, languageCode)), store);
    }

    /// <summary>For somebody of whom nothing is known: in the language that their browser asks for, if the store has it.</summary>
    public async Task<PageFrame> ForStrangerAsync(HttpRequest request)
    {
        var asked = request.GetTypedHeaders().AcceptLanguage.MaxBy(each => each.Quality ?? 1)?.Value.ToString().Split('-')[0];
        var store = await storeContext.GetCurrentStoreAsync();
        return PageFrame.Of(new PageWords(words, await languages.FindAsync(store, asked)), store);
    }

    public PageFrame For(Store store, Language language)
    {
        return PageFrame.Of(new PageWords(words, language), store);
    }
}
