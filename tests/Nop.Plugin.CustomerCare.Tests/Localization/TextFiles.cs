using System.Text.Json;
using System.Text.RegularExpressions;
using Nop.Plugin.CustomerCare.Tests.Compatibility;

namespace Nop.Plugin.CustomerCare.Tests.Localization;

/// <summary>The texts as they lie in the repository.</summary>
internal static partial class TextFiles
{
    public static readonly string[] Languages = ["en", "pl", "ru"];

    public static IReadOnlyDictionary<string, string> Read(string language)
    {
        var file = Path.Combine(Repository.Root, "Nop.Plugin.CustomerCare", "Localization", $"{language}.json");
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        var texts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var member in document.RootElement.EnumerateObject())
            texts.Add(member.Name, member.Value.GetString()!);

        return texts;
    }

    /// <summary>What a text leaves to be filled in: {0} and %Mail.Token%, each once, sorted.</summary>
    public static IReadOnlyList<string> Placeholders(string text)
    {
        return [.. Placeholder().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];
    }

    [GeneratedRegex(@"\{\d+\}|%[A-Z][A-Za-z]*\.[A-Za-z.]+%")]
    private static partial Regex Placeholder();
}
