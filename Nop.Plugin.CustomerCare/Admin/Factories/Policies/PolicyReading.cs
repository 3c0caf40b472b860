using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Policies;

/// <param name="Policy">Without what can't be read.</param>
/// <param name="Unreadable">What isn't a number; if there is any, the policy isn't what was meant.</param>
public sealed record PolicyReading(SlaPolicy Policy, IReadOnlyList<PolicyProblem> Unreadable);
