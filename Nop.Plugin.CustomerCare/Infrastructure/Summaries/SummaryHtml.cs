using System.Globalization;
using System.Net;
using System.Text;

namespace Nop.Plugin.CustomerCare.Infrastructure.Summaries;

/// <summary>Parts of a summary as HTML that mail programs show, everything in it encoded.</summary>
internal static class SummaryHtml
{
    private const string CELL = "padding:4px 8px;border:1px solid #ccc;text-align:start";
    private const string NUMBER = "padding:4px 8px;border:1px solid #ccc;text-align:end;white-space:nowrap";

    /// <summary>Between two tables.</summary>
    public const string Gap = "<p>&nbsp;</p>";

    public static string Heading(string text) => $"<h2 style=\"font-size:1.1em\">{Encode(text)}</h2>";

    public static string Paragraph(string text) => $"<p>{Encode(text)}</p>";

    /// <param name="headings">Of the columns; the first three, or all.</param>
    public static string Table(IReadOnlyList<string> headings, IEnumerable<SummaryRow> rows)
    {
        var html = new StringBuilder("<table style=\"border-collapse:collapse\"><tr>");
        foreach (var heading in headings)
            html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\" style=\"{CELL}\">{Encode(heading)}</th>");
        foreach (var row in rows)
        {
            html.Append(CultureInfo.InvariantCulture, $"</tr><tr><th scope=\"row\" style=\"{CELL};font-weight:normal\">{Encode(row.Name)}</th><td style=\"{NUMBER}\">{Link(row.Now, row.Url)}</td>");
            foreach (var text in new[] { row.Before, row.Change }.Take(headings.Count - 2))
                html.Append(CultureInfo.InvariantCulture, $"<td style=\"{NUMBER}\">{Encode(text)}</td>");
        }

        return html.Append("</tr></table>").ToString();
    }

    /// <param name="lines">What to say, and the text and address of a link at its end.</param>
    public static string List(IEnumerable<(string Text, string Link, string Url)> lines)
    {
        return $"<ul>{string.Concat(lines.Select(line => $"<li>{Encode(line.Text)} {Link(line.Link, line.Url)}</li>"))}</ul>";
    }

    private static string Link(string text, string? url)
    {
        return url is null ? Encode(text) : $"<a href=\"{Encode(url)}\">{Encode(text)}</a>";
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
