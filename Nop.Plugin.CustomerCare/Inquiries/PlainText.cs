using System.Net;
using System.Text.RegularExpressions;

namespace Nop.Plugin.CustomerCare.Inquiries;

/// <summary>The words of an HTML text, such as a mail, for the log.</summary>
internal static partial class PlainText
{
    public static string Of(string html)
    {
        var lines = LineEnd().Replace(html.ReplaceLineEndings(" "), "\n");
        var text = WebUtility.HtmlDecode(Tag().Replace(lines, string.Empty));
        return string.Join('\n', text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));
    }

    [GeneratedRegex(@"<br\s*/?>|</p>|</div>|</tr>|</li>|</h[1-6]>", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex LineEnd();

    [GeneratedRegex("<!--.*?-->|<[^>]*>", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}
