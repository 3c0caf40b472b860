namespace Nop.Plugin.CustomerCare.Inquiries.Mail;

/// <summary>Who wrote a mail, as its header says; anybody can write anything there.</summary>
/// <param name="Name">Null if it says none.</param>
/// <param name="Address">Null if what it says is no address.</param>
public sealed record MailPerson(string? Name, string? Address);
