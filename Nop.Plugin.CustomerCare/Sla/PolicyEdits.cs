namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>One change of one policy, or of their order: from the catalog as it is to the set that shall hold.</summary>
public static class PolicyEdits
{
    /// <summary>Puts the policy in the place of a version, or a new one at its <see cref="PlaceOfNew"/>.</summary>
    /// <param name="versionId">The version that was changed; null for a new policy.</param>
    /// <exception cref="RefusedEditException">The version isn't current any more.</exception>
    /// <exception cref="InvalidPolicyException">The policy breaks a rule; all broken ones are named.</exception>
    public static SlaSettings Save(SlaCatalog catalog, int? versionId, SlaPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var former = versionId is { } id ? Current(catalog, id) : null;
        var problems = Check(catalog, former?.Id, policy);
        if (problems.Count > 0)
            throw new InvalidPolicyException(problems);

        if (former is not null)
            return With(catalog, [.. catalog.CurrentPolicies.Select(version => version == former ? policy : version.Policy)]);

        var place = PlaceOfNew(catalog, policy);
        return With(catalog, [.. catalog.Current.Policies.Take(place), policy, .. catalog.Current.Policies.Skip(place)]);
    }

    /// <summary>Puts a new policy before all others. Where another has its name, it gets a number behind it.</summary>
    /// <exception cref="InvalidPolicyException">The policy breaks a rule; all broken ones are named.</exception>
    public static SlaSettings AddFirst(SlaCatalog catalog, SlaPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var taken = catalog.Current.Policies.Select(other => other.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var name = policy.Name;
        for (var number = 2; taken.Contains(name); number++)
            name = $"{policy.Name} ({number})";

        var added = policy with { Name = name };
        var problems = Check(catalog, null, added);
        return problems.Count > 0 ? throw new InvalidPolicyException(problems) : With(catalog, [added, .. catalog.Current.Policies]);
    }

    /// <summary>Where a new policy goes, from 0: at the end, but before those at the end that match everything, or it would never be reached.</summary>
    public static int PlaceOfNew(SlaCatalog catalog, SlaPolicy policy)
    {
        var place = catalog.CurrentPolicies.Count;
        while (place > 0 && !policy.Match.IsEverything && catalog.CurrentPolicies[place - 1].Policy.Match.IsEverything)
            place--;
        return place;
    }

    /// <summary>What keeps the policy from being saved; empty if nothing does.</summary>
    public static IReadOnlyList<PolicyProblem> Check(SlaCatalog catalog, int? versionId, SlaPolicy policy)
    {
        return PolicyRules.Check(
            policy,
            [.. catalog.CurrentCalendars.Select(version => version.Calendar.Name)],
            [.. catalog.CurrentPolicies.Where(version => version.Id != versionId).Select(version => version.Policy.Name)]);
    }

    /// <exception cref="RefusedEditException">The version isn't current any more.</exception>
    public static SlaSettings Delete(SlaCatalog catalog, int versionId)
    {
        var policy = Current(catalog, versionId);
        return With(catalog, [.. catalog.CurrentPolicies.Where(version => version != policy).Select(version => version.Policy)]);
    }

    /// <exception cref="RefusedEditException">The version isn't current any more.</exception>
    public static SlaSettings Enable(SlaCatalog catalog, int versionId, bool isEnabled)
    {
        var policy = Current(catalog, versionId);
        return With(catalog, [.. catalog.CurrentPolicies.Select(version => version == policy ? version.Policy with { Enabled = isEnabled } : version.Policy)]);
    }

    /// <summary>Changes places with the one before or after; the first and the last stay where they are.</summary>
    /// <param name="steps">-1 or 1.</param>
    /// <exception cref="RefusedEditException">The version isn't current any more.</exception>
    public static SlaSettings Move(SlaCatalog catalog, int versionId, int steps)
    {
        var order = catalog.CurrentPolicies.ToList();
        var from = order.IndexOf(Current(catalog, versionId));
        var to = Math.Clamp(from + Math.Sign(steps), 0, order.Count - 1);
        (order[from], order[to]) = (order[to], order[from]);
        return With(catalog, [.. order.Select(version => version.Policy)]);
    }

    /// <summary>Puts them in this order.</summary>
    /// <param name="versionIds">Every current version once.</param>
    /// <exception cref="RefusedEditException">They aren't the current versions any more.</exception>
    public static SlaSettings Order(SlaCatalog catalog, IReadOnlyList<int> versionIds)
    {
        var order = versionIds.Select(id => Current(catalog, id).Policy).ToList();
        return order.Count == catalog.CurrentPolicies.Count && versionIds.Distinct().Count() == order.Count
            ? With(catalog, order)
            : throw new RefusedEditException(EditRefusal.Removed, [string.Empty]);
    }

    private static SlaSettings With(SlaCatalog catalog, IReadOnlyList<SlaPolicy> policies)
    {
        return catalog.Current with { Policies = policies };
    }

    private static PolicyVersion Current(SlaCatalog catalog, int versionId)
    {
        var version = catalog.FindPolicy(versionId) ?? throw new RefusedEditException(EditRefusal.Removed, [string.Empty]);
        if (version.Position is not null)
            return version;

        throw catalog.CurrentPolicies.FirstOrDefault(other => string.Equals(other.Policy.Name, version.Policy.Name, StringComparison.Ordinal)) is { } newer
            ? new RefusedEditException(EditRefusal.Outdated, [version.Policy.Name], newer.Id)
            : new RefusedEditException(EditRefusal.Removed, [version.Policy.Name]);
    }
}
