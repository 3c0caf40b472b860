using Nop.Plugin.CustomerCare.Reports;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>Whose figures somebody may see in reports.</summary>
/// <param name="SeesAll">Everybody's.</param>
/// <param name="AgentId">The host's customer id of whoever looks, whose own figures these are; null for a vendor.</param>
/// <param name="VendorId">The vendor for whom the person looks, and nothing else; null for the shop's people.</param>
public sealed record TeamScope(bool SeesAll, int? AgentId, int? VendorId)
{
    public bool IsVendor => VendorId is not null;

    /// <summary>Whether figures of that agent may be shown; those of nobody known only to whoever sees all.</summary>
    public bool Shows(int? agentId)
    {
        return SeesAll || (agentId is not null && agentId == AgentId);
    }

    /// <summary>The filter as this person may have it: a vendor's is of the vendor, and another agent isn't asked for.</summary>
    public ReportFilter Narrow(ReportFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return filter with { AgentId = Shows(filter.AgentId) ? filter.AgentId : null, AgentName = SeesAll ? filter.AgentName : null, VendorId = VendorId ?? filter.VendorId };
    }
}
