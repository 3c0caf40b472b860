using System.Text.RegularExpressions;
using Nop.Plugin.CustomerCare.Inquiries.Traces;

namespace Nop.Plugin.CustomerCare.Inquiries.Recovery;

/// <summary>
/// What we once added to the mail that tells the shop of a message: links below it, and what leads answers past a gateway. A store that installs the plugin anew still has such mails. Whatever
/// a visitor writes is encoded in them, so these tags are ours.
/// </summary>
internal static partial class OwnAdditions
{
    /// <summary>The mail as the host wrote it.</summary>
    public static QueuedMailTrace Without(QueuedMailTrace mail)
    {
        return mail with { Subject = mail.Subject is { } subject ? Mark().Replace(subject, string.Empty) : null, Body = mail.Body is { } body ? Body(body) : null };
    }

    private static string Body(string body)
    {
        var text = Comment().Replace(body, string.Empty);
        var begin = text.LastIndexOf("<hr /><p><a href=\"", StringComparison.Ordinal);
        var end = begin < 0 ? -1 : text.IndexOf("</small></p>", begin, StringComparison.Ordinal);
        return end >= 0 && text.AsSpan(begin, end - begin).Contains($"/{CustomerCareDefaults.Paths.ANSWERED}/", StringComparison.Ordinal)
            ? text.Remove(begin, end + "</small></p>".Length - begin)
            : text;
    }

    [GeneratedRegex(@"\s*\[CC-\d+-[0-9a-f]{16}\]\s*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Mark();

    [GeneratedRegex(@"<!-- customer-care answers \d+ -->\s*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Comment();
}
