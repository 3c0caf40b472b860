using System.Text.RegularExpressions;

namespace Nop.Plugin.CustomerCare.Inquiries.Mail;

/// <summary>Whether a sender's address can be believed enough to let it speak for the shop.</summary>
internal static partial class MailTrust
{
    private static readonly string[] Passes = ["dmarc=pass", "dkim=pass", "spf=pass"];
    private static readonly string[] Failures = ["spf=fail", "spf=softfail", "dkim=fail"];

    /// <summary>
    /// Whether the mail server that took it in found that it doesn't come from where it says (RFC 8601: the first of these headers is that server's): DMARC says so, or where the sender's domain has none,
    /// a check failed and none passed. Without such a header nobody looked.
    /// </summary>
    public static bool IsForged(IncomingMail mail)
    {
        if (mail.Headers.First("Authentication-Results") is not { } header)
            return false;

        // What the sender chose, an envelope address for example, may stand in quotes or as a comment.
        var results = Quoted().Replace(header, string.Empty).Split(';', StringSplitOptions.TrimEntries);
        return Says("dmarc=fail") || (!Passes.Any(Says) && Failures.Any(Says));

        bool Says(string result)
        {
            return results.Any(one => one.StartsWith(result, StringComparison.OrdinalIgnoreCase) && (one.Length == result.Length || !char.IsLetterOrDigit(one[result.Length])));
        }
    }

    [GeneratedRegex("\"[^\"]*\"|\\([^()]*\\)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Quoted();
}
