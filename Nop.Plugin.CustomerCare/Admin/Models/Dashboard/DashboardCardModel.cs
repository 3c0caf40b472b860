namespace Nop.Plugin.CustomerCare.Admin.Models.Dashboard;

/// <summary>A card of the dashboard, whose content is fetched.</summary>
/// <param name="Name">Names the card in the page and where its collapsed state is kept.</param>
/// <param name="Action">Gives the content.</param>
/// <param name="Store">The store that the figures are of; null for all.</param>
/// <param name="HasSpans">Whether a span of time can be chosen.</param>
public sealed record DashboardCardModel(string Name, string Title, string Icon, string Action, string? Store, bool HasSpans = false);
