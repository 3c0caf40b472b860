namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>What would become of inquiries if a policy stood at a place among the others.</summary>
public static class PolicyTrial
{
    /// <summary>One verdict for each inquiry, in their order.</summary>
    /// <param name="above">The policies before it, in match order.</param>
    /// <param name="policy">Tried as if it were enabled.</param>
    public static IReadOnlyList<PolicyVerdict> Of(IReadOnlyList<SlaPolicy> above, SlaPolicy policy, IEnumerable<InquiryFacts> inquiries)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return [.. inquiries.Select(facts => Judge(above, policy, facts))];
    }

    private static PolicyVerdict Judge(IReadOnlyList<SlaPolicy> above, SlaPolicy policy, InquiryFacts facts)
    {
        if (PolicyMatcher.Mismatch(policy.Match, facts) is { } condition)
            return new PolicyVerdict(condition, null);

        var taker = above.FirstOrDefault(other => other.Enabled && PolicyMatcher.Mismatch(other.Match, facts) is null);
        return new PolicyVerdict(null, taker?.Name);
    }
}
