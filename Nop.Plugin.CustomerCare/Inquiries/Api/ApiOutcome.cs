namespace Nop.Plugin.CustomerCare.Inquiries.Api;

/// <summary>What became of one item.</summary>
/// <param name="Inquiries">In whose logs it stands; empty if in none.</param>
/// <param name="Problem">Null unless it was refused.</param>
public sealed record ApiOutcome(int Item, string? SourceKey, ApiOutcomeState State, IReadOnlyList<long> Inquiries, ApiProblem? Problem = null);
