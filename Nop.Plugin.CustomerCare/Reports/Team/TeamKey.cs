namespace Nop.Plugin.CustomerCare.Reports.Team;

/// <summary>Whose an inquiry is.</summary>
/// <param name="AgentId">The host's customer id of the agent; null if nobody's, or nobody the store knows.</param>
/// <param name="AgentName">As it stands in the inquiry; null if nobody's.</param>
/// <param name="VendorId">The host's id of the vendor it is addressed to; null if it is addressed to the shop.</param>
public sealed record TeamKey(int? AgentId, string? AgentName, int? VendorId);
