namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>What would become of one inquiry.</summary>
/// <param name="Mismatch">The first condition of the policy that doesn't hold; null if all do.</param>
/// <param name="TakenBy">The name of the policy above that takes it, although this one matches too; null otherwise.</param>
public sealed record PolicyVerdict(PolicyCondition? Mismatch, string? TakenBy)
{
    public bool Wins => Mismatch is null && TakenBy is null;
}
