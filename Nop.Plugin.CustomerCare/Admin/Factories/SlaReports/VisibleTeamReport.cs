using Nop.Plugin.CustomerCare.Reports.Contacts;
using Nop.Plugin.CustomerCare.Reports.Team;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SlaReports;

/// <summary>What a reader sees of the report of agents and vendors.</summary>
/// <param name="Agents">None for a vendor; one at most, the reader, for whoever doesn't see all.</param>
/// <param name="Vendors">One at most, the reader's, for a vendor; none for whoever sees own figures only.</param>
public sealed record VisibleTeamReport(
    TeamScope Scope,
    bool HasSatisfaction,
    int Hours,
    IReadOnlyList<(ContactAgent Agent, TeamFigures Figures)> Agents,
    IReadOnlyList<(int VendorId, TeamFigures Figures)> Vendors)
{
    public static VisibleTeamReport Of(TeamReport report, TeamScope scope, bool hasSatisfaction)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(scope);
        return new VisibleTeamReport(
            scope,
            hasSatisfaction,
            report.Hours,
            [.. report.Agents.Where(agent => !scope.IsVendor && scope.Shows(agent.Agent.Id))],
            [.. report.Vendors.Where(vendor => scope.SeesAll || vendor.VendorId == scope.VendorId)]);
    }
}
