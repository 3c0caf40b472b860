using System.Text.RegularExpressions;

namespace Nop.Plugin.CustomerCare.Inquiries.Canned;

/// <summary>Fills the tokens of canned replies, written as %Name%.</summary>
public static partial class CannedText
{
    public const string NUMBER = "Inquiry.Number";
    public const string SUBJECT = "Inquiry.Subject";
    public const string REQUESTER = "Inquiry.RequesterName";
    public const string ORDER = "Order.Number";
    public const string AGENT = "Agent.Name";
    public const string STORE = "Store.Name";
    public const string STORE_URL = "Store.Url";

    /// <summary>Without percent signs.</summary>
    public static IReadOnlyList<string> Tokens { get; } = [NUMBER, SUBJECT, REQUESTER, ORDER, AGENT, STORE, STORE_URL];

    /// <summary>The text with each token exchanged for its value, once: a value that looks like a token stays as it is, and so does what isn't a token.</summary>
    /// <param name="values">By token, without percent signs, case doesn't matter; null counts as empty.</param>
    public static string Fill(string text, IReadOnlyDictionary<string, string?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var known = new Dictionary<string, string?>(values, StringComparer.OrdinalIgnoreCase);
        return Token().Replace(text, match => known.TryGetValue(match.Groups["name"].Value, out var value) ? value ?? string.Empty : match.Value);
    }

    /// <summary>What looks like a token and isn't one, without percent signs, each once.</summary>
    public static IReadOnlyList<string> Unknown(string text)
    {
        return [.. Token().Matches(text).Select(match => match.Groups["name"].Value).Except(Tokens, StringComparer.OrdinalIgnoreCase).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    [GeneratedRegex(@"%(?<name>[A-Za-z]+(\.[A-Za-z]+)+)%", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Token();
}
