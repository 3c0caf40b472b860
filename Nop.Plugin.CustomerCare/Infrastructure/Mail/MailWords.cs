using System.Globalization;
using Nop.Core.Domain.Localization;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>Texts and dates in the language of a mail's recipient, who isn't the one whose request runs.</summary>
public sealed class MailWords(ILocalizationService localization, ShippedTexts shipped)
{
    /// <summary>The store's text; the shipped one where the store has none.</summary>
    public async Task<string> GetAsync(string key, Language? language)
    {
        var own = language is null
            ? string.Empty
            : await localization.GetResourceAsync(key, language.Id, logIfNotFound: false, defaultValue: string.Empty, returnEmptyIfNotFound: true);
        return string.IsNullOrEmpty(own) ? shipped.For(language?.LanguageCulture)[key] : own;
    }

    public async Task<string> FormatAsync(string key, Language? language, params object[] values)
    {
        return string.Format(CultureOf(language), await GetAsync(key, language), values);
    }

    public static CultureInfo CultureOf(Language? language)
    {
        try
        {
            return CultureInfo.GetCultureInfo(language?.LanguageCulture ?? string.Empty);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }
}
