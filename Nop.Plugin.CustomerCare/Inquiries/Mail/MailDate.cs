using System.Globalization;
using System.Text.RegularExpressions;
using Nop.Plugin.CustomerCare.Inquiries.Api;
using Nop.Plugin.CustomerCare.Inquiries.Import;

namespace Nop.Plugin.CustomerCare.Inquiries.Mail;

/// <summary>When a mail was written, as far as its sender's clock can be believed.</summary>
internal static partial class MailDate
{
    private const int LongestText = 100;

    private static readonly string[] Formats = ["d MMM yyyy H:mm:ss zzz", "d MMM yyyy H:mm zzz", "d MMM yy H:mm:ss zzz"];

    /// <summary>
    /// The instant that the text names (ISO 8601 with an offset, or as in a mail's header), UTC; now where it names none, one to come, or one so long ago that the sender's clock is likelier wrong
    /// than the mail late.
    /// </summary>
    public static DateTime Read(string? text, DateTime nowUtc)
    {
        if (text is null || text.Length > LongestText || Instant(text.Trim()) is not { } utc)
            return nowUtc;

        return utc > nowUtc || ApiInstant.IsHistory(utc, nowUtc) ? nowUtc : utc;
    }

    private static DateTime? Instant(string text)
    {
        if (ImportInstant.TryRead(text, out var utc) is null)
            return utc;

        var plain = Zone().Replace(Comment().Replace(WeekDay().Replace(text, string.Empty), string.Empty).Trim(), "${hours}:${minutes}");
        plain = plain.EndsWith(" GMT", StringComparison.Ordinal) || plain.EndsWith(" UT", StringComparison.Ordinal) ? plain[..plain.LastIndexOf(' ')] + " +00:00" : plain;
        return DateTimeOffset.TryParseExact(plain, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var instant) ? instant.UtcDateTime : null;
    }

    [GeneratedRegex(@"^[A-Za-z]{3},\s*", RegexOptions.NonBacktracking)]
    private static partial Regex WeekDay();

    [GeneratedRegex(@"\s*\([^)]*\)\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<hours>[+-][0-9]{2})(?<minutes>[0-9]{2})$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Zone();
}
