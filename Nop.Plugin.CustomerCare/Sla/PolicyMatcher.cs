namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>Holds the conditions of policies against an inquiry.</summary>
public static class PolicyMatcher
{
    /// <summary>The first condition that doesn't hold; null if all do.</summary>
    public static PolicyCondition? Mismatch(PolicyMatch match, InquiryFacts facts)
    {
        if (!Allows(match.Stores, facts.StoreId))
            return PolicyCondition.Store;
        if (!Allows(match.Channels, facts.Channel))
            return PolicyCondition.Channel;
        if (match.Vendors.Count > 0 && (facts.VendorId is not { } vendor || !match.Vendors.Contains(vendor)))
            return PolicyCondition.Vendor;
        if (match.Roles.Count > 0 && !match.Roles.Intersect(facts.Roles, StringComparer.OrdinalIgnoreCase).Any())
            return PolicyCondition.Role;
        if (match.Languages.Count > 0 && !match.Languages.Contains(facts.LanguageCode ?? string.Empty, StringComparer.OrdinalIgnoreCase))
            return PolicyCondition.Language;
        if (!Allows(match.Priorities, facts.Priority))
            return PolicyCondition.Priority;

        return facts.PaidTotal < match.MinimumPaidTotal ? PolicyCondition.PaidTotal : null;
    }

    /// <summary>Whether any of these policies asks for what only a look-up of the requester can tell.</summary>
    public static bool NeedsStanding(IEnumerable<PolicyVersion> policies)
    {
        return policies.Any(version => version.Policy.Enabled && (version.Policy.Match.Roles.Count > 0 || version.Policy.Match.MinimumPaidTotal is not null));
    }

    private static bool Allows<T>(IReadOnlyList<T> allowed, T value)
    {
        return allowed.Count == 0 || allowed.Contains(value);
    }
}
