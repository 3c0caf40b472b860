namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>Which policy an inquiry gets, and why none above it.</summary>
/// <param name="PolicyId">The chosen policy version; null if none matches.</param>
/// <param name="CalendarId">The calendar version that counts for it; null if none matches.</param>
/// <param name="PassedOver">The policies above it in match order; all of them if none matches.</param>
public sealed record PolicyChoice(int? PolicyId, int? CalendarId, IReadOnlyList<PassedOverPolicy> PassedOver, InquiryFacts Facts)
{
    /// <summary>The first of the current policies that is switched on and whose conditions all hold.</summary>
    public static PolicyChoice Of(SlaCatalog catalog, InquiryFacts facts)
    {
        var passedOver = new List<PassedOverPolicy>();
        foreach (var version in catalog.CurrentPolicies)
        {
            var mismatch = version.Policy.Enabled ? PolicyMatcher.Mismatch(version.Policy.Match, facts) : null;
            if (version.Policy.Enabled && mismatch is null && catalog.FindCurrentCalendar(version.Policy.Calendar) is { } calendar)
                return new PolicyChoice(version.Id, calendar.Id, passedOver, facts);

            passedOver.Add(new PassedOverPolicy(version.Id, mismatch));
        }

        return new PolicyChoice(null, null, passedOver, facts);
    }

    /// <summary>What is noted in the log.</summary>
    public AppliedSla Applied(AppliedCause cause)
    {
        return PolicyId is { } policy && CalendarId is { } calendar ? new AppliedSla(policy, calendar, cause) : AppliedSla.None(cause);
    }
}
