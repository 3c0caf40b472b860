using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Reports.Contacts;

/// <summary>Repeated contact after the replies that were given in a range of local days of the default calendar.</summary>
/// <param name="Hours">Within how many hours after a reply another contact counts.</param>
/// <param name="Agents">By agent, those who replied most first.</param>
/// <param name="Channels">By the channel of the inquiry.</param>
/// <param name="Stores">By the host's id of the store.</param>
public sealed record ContactReport(
    int Hours,
    ContactFigures All,
    IReadOnlyList<(ContactAgent Agent, ContactFigures Figures)> Agents,
    IReadOnlyList<(Channel Channel, ContactFigures Figures)> Channels,
    IReadOnlyList<(int StoreId, ContactFigures Figures)> Stores)
{
    /// <summary>By the host's id of the vendor; the shop itself is none.</summary>
    public IReadOnlyList<(int VendorId, ContactFigures Figures)> Vendors { get; init; } = [];
}
