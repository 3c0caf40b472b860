namespace Nop.Plugin.CustomerCare.Inquiries.Mail;

/// <summary>The inquiry that a mail belongs to. It lives: it goes on as no other one.</summary>
public sealed record MailThread(Inquiry Inquiry, MailMatch Match);
