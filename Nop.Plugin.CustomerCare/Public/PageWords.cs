using Nop.Core.Domain.Localization;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;

namespace Nop.Plugin.CustomerCare.Public;

/// <summary>Texts of a page in a given language: that of the mail it was reached from, not the visitor's.</summary>
/// <param name="language">Null for English as shipped.</param>
public sealed class PageWords(MailWords words, Language? language)
{
    internal Language? Language => language;

    /// <summary>For the attribute lang.</summary>
    public string Tag => language?.LanguageCulture is { Length: > 0 } culture ? culture : "en";

    /// <summary>Two letters; null for English as shipped.</summary>
    public string? Code => language?.UniqueSeoCode;

    public bool IsRightToLeft => language?.Rtl == true;

    public Task<string> GetAsync(string key)
    {
        return words.GetAsync(key, language);
    }

    public Task<string> FormatAsync(string key, params object[] values)
    {
        return words.FormatAsync(key, language, values);
    }
}
