using System.Globalization;
using System.Reflection;

namespace Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

/// <summary>
/// What may stand in a support file: numbers, instants, versions, and words that the plugin or a program brought along. There is no way to make one of a text that somebody typed.
/// </summary>
public sealed class SupportFact
{
    private SupportFact(string text)
    {
        Text = text;
    }

    public string Text { get; }

    public static implicit operator SupportFact(long number) => new(number.ToString(CultureInfo.InvariantCulture));

    public static implicit operator SupportFact(Version version) => new(version.ToString());

    /// <param name="instantUtc">UTC; null is told as "never".</param>
    public static SupportFact Instant(DateTime? instantUtc)
    {
        return new(instantUtc is { } instant ? instant.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) : "never");
    }

    /// <summary>The word if it is one of those that are known, else "other".</summary>
    public static SupportFact OneOf(string? word, IEnumerable<string> known)
    {
        return new(known.FirstOrDefault(each => string.Equals(each, word, StringComparison.OrdinalIgnoreCase)) ?? "other");
    }

    /// <summary>Those of the words that are known, in the order of the known ones.</summary>
    public static SupportFact SomeOf(IEnumerable<string> words, IEnumerable<string> known)
    {
        var found = words.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new(string.Join(", ", known.Where(found.Contains)));
    }

    /// <summary>A version as plugins and stores number themselves: digits and dots; "other" for anything else.</summary>
    public static SupportFact VersionOf(string? version)
    {
        return new(version is { Length: > 0 and <= 20 } && version.All(sign => char.IsAsciiDigit(sign) || sign == '.') ? version : "other");
    }

    /// <summary>The name of a kind of exception, as its program wrote it.</summary>
    public static SupportFact KindOf(Exception exception)
    {
        return new(exception.GetType().FullName ?? exception.GetType().Name);
    }

    /// <summary>The name of one of our own types.</summary>
    public static SupportFact NameOf(MemberInfo type)
    {
        return new(type.Name);
    }
}
