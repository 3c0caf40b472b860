namespace Nop.Plugin.CustomerCare.Inquiries.Replies;

/// <summary>The member of staff who answered.</summary>
/// <param name="Id">The host's customer id; null if unknown.</param>
/// <param name="Name">As shown to people; null if unknown.</param>
public sealed record ReplyAuthor(int? Id, string? Name);
