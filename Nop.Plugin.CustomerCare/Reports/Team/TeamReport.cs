using Nop.Plugin.CustomerCare.Reports.Contacts;

namespace Nop.Plugin.CustomerCare.Reports.Team;

/// <summary>What agents and vendors did in a period.</summary>
/// <param name="Hours">Within how many hours after a reply another contact counts as repeated.</param>
/// <param name="Agents">Those who have open inquiries, or figures of the period; nobody known is one. Those who replied most first.</param>
/// <param name="Vendors">By the host's id; the shop itself is none.</param>
public sealed record TeamReport(int Hours, IReadOnlyList<(ContactAgent Agent, TeamFigures Figures)> Agents, IReadOnlyList<(int VendorId, TeamFigures Figures)> Vendors);
