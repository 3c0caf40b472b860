namespace Nop.Plugin.CustomerCare.Inquiries.Mail;

/// <summary>Mails of ours that come back to us: what tells staff of a message, an acknowledgement, an alert. They are nothing new.</summary>
internal static class OwnMail
{
    private static readonly string[] Marks = ["<!-- CustomerCare ", "<!-- customer-care "];

    /// <summary>Our mails end with a mark and answer nothing; an answer may quote the mark somewhere before its end.</summary>
    public static bool Is(IncomingMail mail)
    {
        var end = mail.Html?.TrimEnd() ?? string.Empty;
        return mail is { InReplyTo.Count: 0, References.Count: 0 }
            && end.EndsWith("-->", StringComparison.Ordinal)
            && end.LastIndexOf("<!--", StringComparison.Ordinal) is >= 0 and var start
            && Marks.Any(mark => end.AsSpan(start).StartsWith(mark, StringComparison.Ordinal));
    }
}
