using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Stores;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>The language in which a store writes to somebody.</summary>
public sealed class StoreLanguages(ILanguageService languages)
{
    /// <param name="code">Two letters.</param>
    public Task<Language?> FindAsync(Store store, string? code)
    {
        return ChooseAsync(store, language => string.Equals(language.UniqueSeoCode, code, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The wanted one if the store offers it, else the store's own; null where the store has no language at all.</summary>
    public async Task<Language?> ChooseAsync(Store store, Func<Language, bool> isWanted)
    {
        var offered = await languages.GetAllLanguagesAsync(storeId: store.Id);
        return offered.FirstOrDefault(isWanted) ?? offered.FirstOrDefault(language => language.Id == store.DefaultLanguageId) ?? offered.FirstOrDefault();
    }
}
