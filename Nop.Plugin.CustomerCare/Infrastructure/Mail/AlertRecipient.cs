using Nop.Core.Domain.Localization;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>A member of staff whom an alert goes to.</summary>
/// <param name="Key">Tells recipients apart, however their address is written.</param>
public sealed record AlertRecipient(string Address, string? Name, Language? Language, string Key);
