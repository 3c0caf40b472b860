namespace Nop.Plugin.CustomerCare.Inquiries.Recovery;

/// <summary>What it takes to know the contact form's mails among all others.</summary>
/// <param name="OwnAddresses">Of the store's mail accounts, as <see cref="EmailKey"/> gives them.</param>
/// <param name="Vendors">The host's ids of vendors, by their addresses as <see cref="EmailKey"/> gives them.</param>
/// <param name="Templates">Of the contact forms, switched on or off, each in all its languages.</param>
/// <param name="StoreNames">By the host's ids, the first store first.</param>
public sealed record ContactMailFacts(
    IReadOnlySet<string> OwnAddresses,
    IReadOnlyDictionary<string, int> Vendors,
    IReadOnlyList<ContactTemplate> Templates,
    IReadOnlyList<(int StoreId, string Name)> StoreNames)
{
    /// <summary>How many mails one submission can make at most.</summary>
    public int MailsOfOne(bool isForVendors)
    {
        return Math.Max(1, Templates.Where(template => template.IsForVendors == isForVendors).Select(template => template.TemplateId).Distinct().Count());
    }
}
