namespace Nop.Plugin.CustomerCare.Public.Models;

/// <param name="Title">With its number.</param>
/// <param name="Subject">As written; null if it has none.</param>
/// <param name="Url">Where to follow it; null where the store has no such page, or the answers go to another address than the account's.</param>
/// <param name="Hint">Why there is no link, in words; null if there is one or nothing to say.</param>
public sealed record OwnInquiryModel(string Title, string? Subject, string Status, string AskedOn, string LastMessageOn, string? Url, string? Hint);
