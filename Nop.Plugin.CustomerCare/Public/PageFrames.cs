using Microsoft.AspNetCore.Http;
using Nop.Core;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Services.Localization;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerCare.Public;

/// <summary>Frames pages without asking who the visitor is: the host would make a guest of them.</summary>
public sealed class PageFrames(IStoreService stores, IStoreContext storeContext, ILanguageService languages, MailWords words)
{
    /// <summary>For somebody who had a mail.</summary>
    /// <param name="languageCode">Two letters; null if unknown.</param>
    public async Task<PageFrame> ForRecipientAsync(int storeId, string? languageCode)
    {
        var store = await stores.GetStoreByIdAsync(storeId) ?? await storeContext.GetCurrentStoreAsync();
        return await FrameAsync(store, languageCode is null ? [] : [languageCode]);
    }

    /// <summary>For somebody of whom nothing is known: in the first language that their browser asks for and the store has.</summary>
    public async Task<PageFrame> ForStrangerAsync(HttpRequest request)
    {
        var asked = request.GetTypedHeaders().AcceptLanguage.OrderByDescending(each => each.Quality ?? 1).Select(each => each.Value.ToString().Split('-')[0]);
        return await FrameAsync(await storeContext.GetCurrentStoreAsync(), [.. asked]);
    }

    public PageFrame For(Store store, Language language)
    {
        return PageFrame.Of(new PageWords(words, language), store);
    }

    private async Task<PageFrame> FrameAsync(Store store, IReadOnlyList<string> codes)
    {
        var known = await languages.GetAllLanguagesAsync(storeId: store.Id);
        var language = codes.Select(code => known.FirstOrDefault(each => IsCalled(each, code))).FirstOrDefault(found => found is not null)
            ?? known.FirstOrDefault(each => each.Id == store.DefaultLanguageId) ?? known.FirstOrDefault();
        return PageFrame.Of(new PageWords(words, language), store);
    }

    private static bool IsCalled(Language language, string code)
    {
        return code.Equals(language.UniqueSeoCode, StringComparison.OrdinalIgnoreCase)
            || code.Equals(language.LanguageCulture?.Split('-')[0], StringComparison.OrdinalIgnoreCase);
    }
}
