namespace Nop.Plugin.CustomerCare.Inquiries.Mail;

/// <param name="Sign">Null for a human's.</param>
public sealed record MailVerdict(MailNature Nature, MailSign? Sign);
