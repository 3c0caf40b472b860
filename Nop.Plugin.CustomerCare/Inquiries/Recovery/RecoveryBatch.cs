namespace Nop.Plugin.CustomerCare.Inquiries.Recovery;

/// <param name="Found">In the order in which it happened; may be empty although more follows.</param>
/// <param name="Positions">Of all sources, once this is done with.</param>
/// <param name="ThroughUtc">Nothing older follows, as far as the host's ids follow the time.</param>
/// <param name="IsLast">Whether nothing follows.</param>
public sealed record RecoveryBatch(IReadOnlyList<FoundTrace> Found, IReadOnlyList<SourcePosition> Positions, DateTime ThroughUtc, bool IsLast);
