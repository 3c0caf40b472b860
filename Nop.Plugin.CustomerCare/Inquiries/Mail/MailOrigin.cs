namespace Nop.Plugin.CustomerCare.Inquiries.Mail;

/// <summary>What tells where a mail comes from and what it may reach.</summary>
/// <param name="Sender">Who has the key, and for which stores.</param>
/// <param name="Links">What tells whether a reply address is ours.</param>
public sealed record MailOrigin(Api.ApiOrigin Sender, Links.SignedLink Links);
