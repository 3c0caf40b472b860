using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>The rules that one policy must keep among the calendars and policies it lives with.</summary>
public static class PolicyRules
{
    /// <summary>Every broken rule, in the order of a form; empty if the policy can be used.</summary>
    /// <param name="calendars">Names a policy may use.</param>
    /// <param name="otherNames">Names of the other policies.</param>
    public static IReadOnlyList<PolicyProblem> Check(SlaPolicy policy, IReadOnlyCollection<string> calendars, IReadOnlyCollection<string> otherNames)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return [.. Name(policy.Name, otherNames), .. Calendar(policy.Calendar, calendars), .. Match(policy.Match), .. Targets(policy.Targets), .. Warnings(policy.Warnings)];
    }

    private static IEnumerable<PolicyProblem> Name(string name, IReadOnlyCollection<string> otherNames)
    {
        if (string.IsNullOrWhiteSpace(name))
            yield return PolicyProblem.Of(PolicyRule.NameMissing, "name");
        if (name.Length > BusinessCalendar.MaxNameLength)
            yield return PolicyProblem.Of(PolicyRule.NameTooLong, "name", name.Length, BusinessCalendar.MaxNameLength);
        if (otherNames.Contains(name, StringComparer.OrdinalIgnoreCase))
            yield return PolicyProblem.Of(PolicyRule.NameTaken, "name", name);
    }

    private static IEnumerable<PolicyProblem> Calendar(string calendar, IReadOnlyCollection<string> calendars)
    {
        if (calendar.Length == 0)
            yield return PolicyProblem.Of(PolicyRule.CalendarMissing, "calendar");
        else if (!calendars.Contains(calendar, StringComparer.Ordinal))
            yield return PolicyProblem.Of(PolicyRule.CalendarUnknown, "calendar", calendar, string.Join(", ", calendars.Select(name => $"\"{name}\"")));
    }

    private static IEnumerable<PolicyProblem> Match(PolicyMatch match)
    {
        foreach (var store in match.Stores.Where(id => id < 1))
            yield return PolicyProblem.Of(PolicyRule.IdNotPositive, "match.stores", store);
        foreach (var vendor in match.Vendors.Where(id => id < 1))
            yield return PolicyProblem.Of(PolicyRule.IdNotPositive, "match.vendors", vendor);
        foreach (var language in match.Languages.Where(code => code.Length != 2 || !code.All(char.IsAsciiLetter)))
            yield return PolicyProblem.Of(PolicyRule.LanguageNotACode, "match.languages", language);
        if (match.MinimumPaidTotal < 0)
            yield return PolicyProblem.Of(PolicyRule.AmountNegative, "match.minimumPaidTotal", match.MinimumPaidTotal);
    }

    private static IEnumerable<PolicyProblem> Targets(IReadOnlyList<SlaTarget> targets)
    {
        foreach (var twice in targets.GroupBy(target => target.Metric).Where(same => same.Count() > 1))
            yield return PolicyProblem.Of(PolicyRule.MetricTwice, Field(twice.Key), WireName.Of(twice.Key), twice.Count());
        foreach (var target in targets.Where(target => target.Minutes is < 1 or > SlaSettingsRules.GreatestMinutes))
            yield return PolicyProblem.Of(PolicyRule.TargetOutOfRange, Field(target.Metric), target.Minutes, SlaSettingsRules.GreatestMinutes);
    }

    private static IEnumerable<PolicyProblem> Warnings(IReadOnlyList<int> warnings)
    {
        foreach (var warning in warnings.Where(warning => warning is < SlaSettingsRules.LeastWarning or > SlaSettingsRules.GreatestWarning))
            yield return PolicyProblem.Of(PolicyRule.WarningOutOfRange, "warnings", warning, SlaSettingsRules.LeastWarning, SlaSettingsRules.GreatestWarning);
        foreach (var twice in warnings.GroupBy(warning => warning).Where(same => same.Count() > 1))
            yield return PolicyProblem.Of(PolicyRule.WarningTwice, "warnings", twice.Key);
    }

    private static string Field(SlaMetric metric)
    {
        return $"targets.{WireName.Of(metric)}";
    }
}
