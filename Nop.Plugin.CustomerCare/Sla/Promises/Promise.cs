namespace Nop.Plugin.CustomerCare.Sla.Promises;

/// <summary>What the requester may be told about when the shop will answer.</summary>
/// <param name="DueOnUtc">The deadline of the first response, UTC; null where none is promised.</param>
public sealed record Promise(DateTime? DueOnUtc);
