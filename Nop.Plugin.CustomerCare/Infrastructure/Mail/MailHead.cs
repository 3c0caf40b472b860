namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>What of a mail the store's sender is told and its queue can't keep in full: whom to answer, and further headers.</summary>
/// <param name="Headers">Without <c>Reply-To</c> the sender writes that of the address.</param>
public sealed record MailHead(string? ReplyToAddress, string? ReplyToName, IDictionary<string, string>? Headers);
