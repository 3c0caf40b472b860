using System.Text.RegularExpressions;

namespace Nop.Plugin.CustomerCare.Inquiries.Traces;

/// <summary>The markup of the host's private messages ("BBCode") as plain text.</summary>
public static class BoardText
{
    private const RegexOptions OPTIONS = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    private static readonly Regex Link = new(@"\[url=(?<address>https?:[^\[\]\r\n]+)\](?<words>[^\[\]\r\n]+)\[/url\]", OPTIONS);

    private static readonly Regex Tag = new(@"\[(?:/?(?:b|i|u|url|img|code|quote)|quote=[^\[\]\r\n]+)\]", OPTIONS);

    /// <summary>
    /// What a reader sees: no tags, the address of a link in brackets behind its words, a picture as its address. What the host shows as it stands stays as it stands; null gives an empty text.
    /// </summary>
    public static string Plain(string? text)
    {
        var linked = Link.Replace(text ?? string.Empty, match => Linked(match.Groups["address"].Value, match.Groups["words"].Value));
        return Tag.Replace(linked, string.Empty);
    }

    private static string Linked(string address, string words)
    {
        return words == address ? address : $"{words} ({address})";
    }
}
