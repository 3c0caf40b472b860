namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>A policy can't be saved as it is.</summary>
public sealed class InvalidPolicyException(IReadOnlyList<PolicyProblem> problems)
    : Exception(string.Join(Environment.NewLine, problems.Select(problem => $"{problem.Field}: {problem.Rule} ({string.Join(", ", problem.Arguments)})")))
{
    /// <summary>Every broken rule; never empty.</summary>
    public IReadOnlyList<PolicyProblem> Problems { get; } = problems;
}
