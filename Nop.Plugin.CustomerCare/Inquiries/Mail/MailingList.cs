namespace Nop.Plugin.CustomerCare.Inquiries.Mail;

/// <summary>Mailing lists. A shop's own mailbox may be one (a group that all of its staff read); what customers write to it is theirs.</summary>
internal static class MailingList
{
    /// <summary>Whether the list is an address that the mail went to, or another one of its domain.</summary>
    /// <param name="listId">As RFC 2919 has it: <c>Support &lt;support.shop.example&gt;</c>.</param>
    public static bool IsOwn(string listId, IReadOnlyCollection<string> recipients)
    {
        var start = listId.LastIndexOf('<');
        var id = (start < 0 ? listId : listId[(start + 1)..].TrimEnd('>', ' ')).Trim();
        return recipients.Any(address => address.Split('@') is [_, { Length: > 0 } domain]
            && (id.Equals(domain, StringComparison.OrdinalIgnoreCase) || id.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase)));
    }
}
