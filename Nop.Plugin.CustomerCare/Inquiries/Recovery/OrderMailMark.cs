using System.Text;
using System.Text.RegularExpressions;

namespace Nop.Plugin.CustomerCare.Inquiries.Recovery;

/// <summary>
/// By what a mail of the order's own contact page is known later from one of the contact form: a comment below the words that names the order. Visitors can't write it: their words are encoded.
/// </summary>
public static partial class OrderMailMark
{
    /// <param name="orderNumber">As people see it.</param>
    public static string Of(string orderNumber)
    {
        return $"<!-- customer-care order {Convert.ToHexStringLower(Encoding.UTF8.GetBytes(orderNumber))} -->";
    }

    /// <summary>The words without the mark, and the order's number; null for a mail that has none.</summary>
    public static (string Html, string? OrderNumber) Split(string html)
    {
        var match = Mark().Match(html);
        return match.Success && match.Groups["order"].Length % 2 == 0
            ? (html.Remove(match.Index, match.Length), Encoding.UTF8.GetString(Convert.FromHexString(match.Groups["order"].Value)))
            : (html, null);
    }

    [GeneratedRegex("<!-- customer-care order (?<order>[0-9a-f]+) -->", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Mark();
}
