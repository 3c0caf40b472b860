namespace Nop.Plugin.CustomerCare.Inquiries.Mail;

/// <summary>
/// Tells mails of machines from those of people, by headers and subject. Where signs are used by people's mail too, it is a person's: a machine's mail taken for a question costs an agent a click,
/// a question taken for a machine's costs a customer. X-Auto-Response-Suppress is no sign: it asks the receiver for something and says nothing of the sender.
/// </summary>
public static class MailJudgement
{
    private static readonly string[] AutoReplyHeaders = ["X-Autoreply", "X-Auto-Reply", "X-Autorespond", "X-Autoresponder", "X-Mail-Autoreply", "X-AutoReply-From", "X-POST-MessageClass"];
    private static readonly string[] MachinePrecedences = ["bulk", "junk", "auto_reply", "auto-reply"];
    private static readonly string[] Servers = ["mailer-daemon", "mailerdaemon", "mail-daemon"];

    public static MailVerdict Of(IncomingMail mail)
    {
        ArgumentNullException.ThrowIfNull(mail);
        return Sign(mail) switch
        {
            null => new MailVerdict(MailNature.Human, null),
            MailSign.DeliveryReport or MailSign.MailServer => new MailVerdict(MailNature.Bounce, Sign(mail)),
            { } sign => new MailVerdict(MailNature.Automatic, sign)
        };
    }

    private static MailSign? Sign(IncomingMail mail)
    {
        return ReportSign(mail) ?? HeaderSign(mail) ?? (OutOfOffice.Begins(mail.Subject) ? MailSign.OutOfOfficeSubject : null);
    }

    private static MailSign? ReportSign(IncomingMail mail)
    {
        var type = mail.Headers.First("Content-Type") ?? string.Empty;
        var isReport = type.StartsWith("multipart/report", StringComparison.OrdinalIgnoreCase);
        var isFromServer = IsFrom(mail, Servers) || (IsFrom(mail, ["postmaster"]) && (HasEmptyReturnPath(mail) || DeliveryReport.IsSubject(mail.Subject)));
        if (isReport && !type.Contains("delivery-status", StringComparison.OrdinalIgnoreCase))
            return MailSign.Report;
        if (!isReport && !isFromServer && !mail.Headers.Has("X-Failed-Recipients"))
            return null;

        return DeliveryReport.IsDelay(mail) ? MailSign.DelayReport : isReport || mail.Headers.Has("X-Failed-Recipients") ? MailSign.DeliveryReport : MailSign.MailServer;
    }

    private static MailSign? HeaderSign(IncomingMail mail)
    {
        if (IsAutoSubmitted(mail.Headers.First("Auto-Submitted")))
            return MailSign.AutoSubmitted;
        if (AutoReplyHeaders.Any(header => mail.Headers.First(header) is { Length: > 0 } value && !value.Equals("no", StringComparison.OrdinalIgnoreCase)))
            return MailSign.AutoReplyHeader;
        if (MachinePrecedences.Contains((mail.Headers.First("Precedence") ?? mail.Headers.First("X-Precedence"))?.ToLowerInvariant()))
            return MailSign.Precedence;
        if (mail.Headers.First("List-Id") is { } list && !MailingList.IsOwn(list, mail.Recipients))
            return MailSign.MailingList;

        return HasEmptyReturnPath(mail) ? MailSign.EmptyReturnPath : null;
    }

    // RFC 3834: the word may be followed by parameters or a comment.
    private static bool IsAutoSubmitted(string? value)
    {
        return value?.Split(';', '(', ' ')[0].Trim() is { Length: > 0 } word && !word.Equals("no", StringComparison.OrdinalIgnoreCase);
    }

    private static bool HasEmptyReturnPath(IncomingMail mail)
    {
        return mail.Headers.First("Return-Path") is "<>" or "< >";
    }

    private static bool IsFrom(IncomingMail mail, string[] names)
    {
        return names.Contains(mail.From.Address?.Split('@')[0].ToLowerInvariant(), StringComparer.Ordinal);
    }
}
