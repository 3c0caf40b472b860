using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Infrastructure.Surveys;

/// <summary>
/// By what a survey's mail is known on its way through the host's queue: comments at the end of its body, where nothing that a customer wrote can stand in for them.
/// </summary>
internal static class SurveyMark
{
    private const string KIND = "survey ";
    private const string MARK = $"<!-- {CustomerCareDefaults.SYSTEM_NAME} {KIND}";
    private const string OPT_OUT = $"<!-- {CustomerCareDefaults.SYSTEM_NAME} opt-out ";
    private const string END = " -->";

    /// <summary>A claim, as <see cref="Mail.QueuedMails"/> is to write it.</summary>
    public static string Claim(string claimId) => KIND + claimId;

    /// <summary>What names the mail's opt-out link to whoever sends it.</summary>
    public static string OptOut(string url) => OPT_OUT + url + END;

    public static bool IsOn(QueuedEmail mail)
    {
        return mail.Body is { } body && body.LastIndexOf(MARK, StringComparison.Ordinal) is >= 0 and var at && IsLast(body, at);
    }

    /// <summary>The opt-out link that a mail's mark names; null for mails that are no survey's, and where it isn't an address of ours that can stand in a header.</summary>
    public static string? OptOutOf(string? body)
    {
        if (body is null || body.LastIndexOf(OPT_OUT, StringComparison.Ordinal) is not (>= 0 and var at))
            return null;

        var end = body.IndexOf(END, at, StringComparison.Ordinal);
        var mark = end < 0 ? -1 : body.IndexOf(MARK, end, StringComparison.Ordinal);
        return mark >= 0 && IsLast(body, mark) && string.IsNullOrWhiteSpace(body[(end + END.Length)..mark]) ? Checked(body[(at + OPT_OUT.Length)..end]) : null;
    }

    private static bool IsLast(string body, int at)
    {
        return body.IndexOf(END, at, StringComparison.Ordinal) is >= 0 and var end && string.IsNullOrWhiteSpace(body[(end + END.Length)..]);
    }

    private static string? Checked(string url)
    {
        if (!url.All(letter => letter is > ' ' and < '\x7f' and not '<' and not '>') || !Uri.TryCreate(url, UriKind.Absolute, out var parsed))
            return null;

        var token = parsed.AbsolutePath[(parsed.AbsolutePath.LastIndexOf('/') + 1)..];
        var isOurs = parsed.Scheme is "http" or "https"
            && parsed.AbsolutePath.EndsWith($"/{CustomerCareDefaults.Paths.OPT_OUT}/{token}", StringComparison.Ordinal)
            && SurveyToken.IsWellFormed(token)
            && (parsed.UserInfo + parsed.Query + parsed.Fragment).Length == 0;
        return isOurs ? url : null;
    }
}
