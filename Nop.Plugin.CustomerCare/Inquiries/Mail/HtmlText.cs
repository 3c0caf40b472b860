using System.Net;
using System.Text.RegularExpressions;

namespace Nop.Plugin.CustomerCare.Inquiries.Mail;

/// <summary>The words of an HTML mail that came without plain text.</summary>
internal static partial class HtmlText
{
    public static string Of(string html)
    {
        var visible = Unseen().Replace(html, string.Empty);
        var lines = LineEnd().Replace(visible.ReplaceLineEndings(" "), "\n");
        var text = WebUtility.HtmlDecode(Tag().Replace(lines, string.Empty)).Replace('\u00A0', ' ');
        return Blank().Replace(string.Join('\n', text.Split('\n').Select(line => line.Trim())), "\n\n").Trim();
    }

    [GeneratedRegex("<!--.*?-->|<style[^>]*>.*?</style[^>]*>|<script[^>]*>.*?</script[^>]*>|<head[^>]*>.*?</head[^>]*>", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Unseen();

    [GeneratedRegex(@"<br\s*/?>|</p>|</div>|</tr>|</li>|</h[1-6]>|</blockquote>", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex LineEnd();

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex("\n{3,}", RegexOptions.NonBacktracking)]
    private static partial Regex Blank();
}
