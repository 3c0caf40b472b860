namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>Somebody who has open inquiries.</summary>
/// <param name="CustomerId">The host's customer id.</param>
/// <param name="Name">As it stands in one of the inquiries.</param>
public sealed record AssignedAgent(int CustomerId, string Name);
