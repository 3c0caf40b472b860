using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Nop.Plugin.CustomerCare.Infrastructure;

/// <summary>The texts that ship beside the DLL: one file a language, English complete.</summary>
public sealed class ShippedTexts
{
    private const string ENGLISH = "en";
    private readonly Lazy<IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>> _languages;

    public ShippedTexts()
        : this(Path.Combine(Path.GetDirectoryName(typeof(ShippedTexts).Assembly.Location)!, "Localization"))
    {
    }

    internal ShippedTexts(string folder)
    {
        _languages = new(() => Read(folder));
    }

    /// <summary>All texts by key; English ones where the language has none or isn't shipped. Case of keys doesn't matter.</summary>
    /// <param name="culture">A culture such as pl-PL or its language code; null means English.</param>
    public IReadOnlyDictionary<string, string> For(string? culture)
    {
        var texts = new Dictionary<string, string>(English, StringComparer.OrdinalIgnoreCase);
        if (_languages.Value.TryGetValue((culture ?? ENGLISH).Split('-')[0], out var own))
            foreach (var (key, text) in own)
                texts[key] = text;

        return texts;
    }

    public IReadOnlyDictionary<string, string> English => _languages.Value[ENGLISH];

    /// <summary>Stands for the texts and this build: another one after a restart brings texts, templates or tasks that the store lacks.</summary>
    public string Fingerprint
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            hash.AppendData(typeof(ShippedTexts).Module.ModuleVersionId.ToByteArray());
            foreach (var (language, texts) in _languages.Value.OrderBy(each => each.Key, StringComparer.Ordinal))
                foreach (var (key, text) in texts.OrderBy(each => each.Key, StringComparer.Ordinal))
                    hash.AppendData(Encoding.UTF8.GetBytes($"{language}\n{key}\n{text}\n"));

            return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
        }
    }

    /// <summary>Whether the text is what we ship under the key in any language, hence nobody's own words.</summary>
    public bool IsShipped(string key, string text)
    {
        return _languages.Value.Values.Any(texts => texts.TryGetValue(key, out var shipped) && shipped == text);
    }

    private static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Read(string folder)
    {
        return Directory.EnumerateFiles(folder, "*.json").ToDictionary(
            file => Path.GetFileNameWithoutExtension(file),
            file => (IReadOnlyDictionary<string, string>)JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file))!,
            StringComparer.OrdinalIgnoreCase);
    }
}
