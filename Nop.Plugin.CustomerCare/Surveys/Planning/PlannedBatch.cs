namespace Nop.Plugin.CustomerCare.Surveys.Planning;

/// <summary>What one piece of planning did.</summary>
/// <param name="Planned">How many invitations were added, suppressed ones included.</param>
/// <param name="Next">Where to go on; null if nothing is left.</param>
public sealed record PlannedBatch(int Planned, PlanPosition? Next);
