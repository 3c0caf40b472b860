using System.Net.Http.Headers;
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
        var store = await storeContext.GetCurrentStoreAsync();
        return PageFrame.Of(new PageWords(words, await languages.FindAsync(store, LanguageAskedFor(request))), store);
    }

    public PageFrame For(Store store, Language language)
    {
        return PageFrame.Of(new PageWords(words, language), store);
    }

    private static string? LanguageAskedFor(HttpRequest request)
    {
        return request.Headers.AcceptLanguage.ToString().Split(',')
            .Select(part => StringWithQualityHeaderValue.TryParse(part, out var language) ? language : null)
            .OfType<StringWithQualityHeaderValue>()
            .MaxBy(language => language.Quality ?? 1)?.Value.Split('-')[0];
    }
}
