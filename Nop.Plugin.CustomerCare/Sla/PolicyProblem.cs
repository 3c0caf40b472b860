namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>One broken rule of a policy.</summary>
/// <param name="Field">Where: name, calendar, targets.METRIC, warnings, match.stores, match.vendors, match.languages or match.minimumPaidTotal.</param>
/// <param name="Arguments">The value that breaks the rule, then the limits or names that the rule's sentence tells.</param>
public sealed record PolicyProblem(PolicyRule Rule, string Field, IReadOnlyList<string> Arguments)
{
    internal static PolicyProblem Of(PolicyRule rule, string field, params object[] arguments)
    {
        return new PolicyProblem(rule, field, [.. arguments.Select(argument => Convert.ToString(argument, System.Globalization.CultureInfo.InvariantCulture)!)]);
    }
}
