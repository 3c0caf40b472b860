using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Nop.Plugin.CustomerCare.Inquiries;

/// <summary>
/// The names that channels, statuses, priorities, metrics and events have in files, in the database and in text keys:
/// the member's name in lower snake case (<c>ContactForm</c> is <c>contact_form</c>). Comparison is ordinal, case matters.
/// </summary>
public static class WireName
{
    /// <summary>The wire name of a declared member.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a declared member.</exception>
    public static string Of<T>(T value) where T : struct, Enum
    {
        return Names<T>.ByValue.TryGetValue(value, out var name)
            ? name
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"Not a declared {typeof(T).Name}.");
    }

    /// <summary>Reads a wire name; false if no member of <typeparamref name="T"/> is called so.</summary>
    public static bool TryParse<T>([NotNullWhen(true)] string? name, out T value) where T : struct, Enum
    {
        value = default;
        return name is not null && Names<T>.ByName.TryGetValue(name, out value);
    }

    /// <summary>Reads a wire name that must be known.</summary>
    /// <exception cref="FormatException">No member is called so; the message lists those there are.</exception>
    public static T Parse<T>(string name) where T : struct, Enum
    {
        return TryParse<T>(name, out var value)
            ? value
            : throw new FormatException($"'{name}' is not one of: {string.Join(", ", Names<T>.ByName.Keys.Order(StringComparer.Ordinal))}.");
    }

    private static string SnakeCase(string member)
    {
        var text = new StringBuilder(member.Length + 4);
        foreach (var letter in member)
        {
            if (char.IsAsciiLetterUpper(letter) && text.Length > 0)
                text.Append('_');
            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    private static class Names<T> where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> ByValue =
            Enum.GetValues<T>().ToFrozenDictionary(value => value, value => SnakeCase(value.ToString()));

        public static readonly FrozenDictionary<string, T> ByName =
            ByValue.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }
}
