using Nop.Plugin.CustomerCare.Infrastructure.Installation;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

/// <summary>Whether each language of the store has all of our texts; where one is missing, the store shows its bare key.</summary>
public sealed class TextsCheck(ILanguageService languages, StoredTexts stored, ShippedTexts shipped) : ISelfCheck
{
    public async Task<IReadOnlyList<Finding>> ExecuteAsync(CancellationToken cancellation)
    {
        var findings = new List<Finding>();
        foreach (var language in await languages.GetAllLanguagesAsync(showHidden: true))
        {
            var texts = await stored.ReadAsync(language.Id);
            var expected = shipped.For(language.LanguageCulture);
            findings.Add(Judge(language.Name ?? language.LanguageCulture, expected.Keys.Count(key => string.IsNullOrEmpty(texts.GetValueOrDefault(key))), expected.Count).Fact("language", language.Id));
        }

        return findings;
    }

    internal static Finding Judge(string language, int missing, int all)
    {
        var finding = missing == 0
            ? Finding.Ok("Plugins.CustomerCare.SelfCheck.Texts.Complete", language, all)
            : Finding.Fault("Plugins.CustomerCare.SelfCheck.Texts.Missing", language, missing, all).Remedy("Plugins.CustomerCare.SelfCheck.PutBack.Do", CheckPlace.Restore);
        return finding.Fact("missing", missing);
    }
}
