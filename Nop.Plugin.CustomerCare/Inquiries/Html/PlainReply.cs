using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Nop.Plugin.CustomerCare.Inquiries.Html;

/// <summary>What HTML says, as plain text: items with a dash or their number, links with their address behind them.</summary>
public static partial class PlainReply
{
    /// <param name="html">As <see cref="ReplyHtml.Clean"/> gives it.</param>
    public static string Of(string html)
    {
        var text = new StringBuilder();
        var lists = new Stack<int?>();
        (string Href, int From)? link = null;
        foreach (var token in new HtmlReader(html).Read())
            switch (token)
            {
                case { Kind: HtmlTokenKind.Text }:
                    text.Append(Space().Replace(token.Text, " "));
                    break;
                case { Text: "br" }:
                    text.Append('\n');
                    break;
                case { Text: "ul" or "ol", Kind: HtmlTokenKind.Start }:
                    lists.Push(token.Text == "ol" ? 0 : null);
                    text.Append('\n');
                    break;
                case { Text: "ul" or "ol" }:
                    lists.TryPop(out _);
                    text.Append('\n');
                    break;
                case { Text: "li", Kind: HtmlTokenKind.Start }:
                    text.Append('\n').Append(Marker(lists));
                    break;
                case { Text: "a", Kind: HtmlTokenKind.Start }:
                    link = (token.Href ?? string.Empty, text.Length);
                    break;
                case { Text: "a" } when link is var (href, from):
                    if (!href.EndsWith(text.ToString(from, text.Length - from), StringComparison.OrdinalIgnoreCase))
                        text.Append(CultureInfo.InvariantCulture, $" ({href})");
                    link = null;
                    break;
                case { Text: "p" or "blockquote" }:
                    text.Append("\n\n");
                    break;
            }

        return Tidy(text.ToString());
    }

    private static string Marker(Stack<int?> lists)
    {
        if (!lists.TryPop(out var number))
            return "- ";

        lists.Push(number + 1);
        return number is { } before ? $"{(before + 1).ToString(CultureInfo.InvariantCulture)}. " : "- ";
    }

    private static string Tidy(string text)
    {
        var lines = string.Join('\n', text.Split('\n').Select(line => line.Trim()));
        return Gap().Replace(lines, "\n\n").Trim();
    }

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Space();

    [GeneratedRegex("\\n{3,}", RegexOptions.NonBacktracking)]
    private static partial Regex Gap();
}
