namespace Nop.Plugin.CustomerCare.Inquiries.Mail;

/// <summary>By what a mail was told to be a machine's; the wire names are part of the API.</summary>
public enum MailSign
{
    /// <summary>multipart/report about a delivery, or X-Failed-Recipients.</summary>
    DeliveryReport,

    /// <summary>A report about a delivery that is only late.</summary>
    DelayReport,

    /// <summary>multipart/report about anything else, a read receipt for example.</summary>
    Report,

    /// <summary>From mailer-daemon, or from postmaster about a delivery.</summary>
    MailServer,

    /// <summary>Auto-Submitted (RFC 3834) with any value but "no".</summary>
    AutoSubmitted,

    /// <summary>X-Autoreply, X-Autorespond or their like.</summary>
    AutoReplyHeader,

    /// <summary>Precedence bulk, junk or auto_reply.</summary>
    Precedence,

    /// <summary>From a mailing list that isn't the shop's own.</summary>
    MailingList,

    /// <summary>An empty Return-Path: nobody wants to hear of it again.</summary>
    EmptyReturnPath,

    /// <summary>The subject begins as those of out-of-office notes do.</summary>
    OutOfOfficeSubject
}
