namespace Nop.Plugin.CustomerCare.Inquiries.Mail;

/// <summary>Somebody who writes for the shop.</summary>
/// <param name="Id">The host's customer id; null for a mail account, which says nothing of who wrote.</param>
/// <param name="Name">As shown to people; null for a mail account.</param>
public sealed record ShopPerson(int? Id, string? Name);
