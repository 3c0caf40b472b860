namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>One thing to fill into a template.</summary>
/// <param name="Name">As written in a template, without percent signs.</param>
/// <param name="Text">Plain text; encoded where it goes into HTML.</param>
/// <param name="Html">What goes into HTML in its place; made by us, everything in it encoded already.</param>
internal sealed record MailToken(string Name, string? Text, string? Html = null);
