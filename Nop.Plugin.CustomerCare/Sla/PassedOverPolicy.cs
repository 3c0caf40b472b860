namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>A policy above the chosen one that wasn't taken.</summary>
/// <param name="PolicyId">The policy version.</param>
/// <param name="Condition">The first condition that didn't hold; null if the policy was switched off.</param>
public sealed record PassedOverPolicy(int PolicyId, PolicyCondition? Condition);
