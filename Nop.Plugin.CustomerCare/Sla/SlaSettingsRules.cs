using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>The rules that a set of calendars and policies must keep, wherever it comes from.</summary>
public static class SlaSettingsRules
{
    /// <summary>Five years.</summary>
    public const int GreatestMinutes = 5 * 366 * 24 * 60;

    /// <summary>Percent of the target, inclusive.</summary>
    public const int LeastWarning = 1;

    /// <summary>Percent of the target, inclusive.</summary>
    public const int GreatestWarning = 99;

    /// <summary>One line for each broken rule, naming the value; empty if the set can be used.</summary>
    /// <param name="otherCalendars">Names that policies may use beside those of the set's calendars.</param>
    public static IReadOnlyList<string> Check(SlaSettings settings, IReadOnlyCollection<string>? otherCalendars = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var calendars = settings.Calendars.Select(calendar => calendar.Name).Concat(otherCalendars ?? []).ToList();
        var problems = new List<string>();
        if (calendars.Count == 0)
            problems.Add("calendars: there must be at least one; the first is the default calendar.");

        problems.AddRange(Twice("calendars: the name", calendars));
        problems.AddRange(Twice("policies: the name", settings.Policies.Select(policy => policy.Name).Where(name => name.Length > 0)));
        problems.AddRange(settings.Policies.SelectMany(policy => Check(policy, calendars)));
        return problems;
    }

    private static IEnumerable<string> Check(SlaPolicy policy, List<string> calendars)
    {
        var place = $"policy \"{policy.Name}\"";
        if (policy.Name.Length > BusinessCalendar.MaxNameLength)
            yield return $"{place}: the name has {policy.Name.Length} characters; at most {BusinessCalendar.MaxNameLength} are allowed.";
        if (policy.Calendar.Length > 0 && !calendars.Contains(policy.Calendar, StringComparer.Ordinal))
            yield return $"{place}: there is no calendar \"{policy.Calendar}\"; there are {string.Join(", ", calendars.Select(name => $"\"{name}\""))}.";
        foreach (var twice in policy.Targets.GroupBy(target => target.Metric).Where(same => same.Count() > 1))
            yield return $"{place}: the metric {Inquiries.WireName.Of(twice.Key)} has {twice.Count()} targets; one is allowed.";
        foreach (var target in policy.Targets.Where(target => target.Minutes is < 1 or > GreatestMinutes))
            yield return $"{place}: a target of {target.Minutes} minutes is not within 1 to {GreatestMinutes}.";
        foreach (var warning in policy.Warnings.Where(warning => warning is < LeastWarning or > GreatestWarning))
            yield return $"{place}: a warning at {warning} percent is not within {LeastWarning} to {GreatestWarning}.";
        foreach (var twice in policy.Warnings.GroupBy(warning => warning).Where(same => same.Count() > 1))
            yield return $"{place}: the warning at {twice.Key} percent stands there twice.";
        foreach (var language in policy.Match.Languages.Where(code => code.Length != 2 || !code.All(char.IsAsciiLetter)))
            yield return $"{place}: \"{language}\" is not a two-letter language code.";
    }

    private static IEnumerable<string> Twice(string what, IEnumerable<string> names)
    {
        return names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Count() > 1)
            .Select(same => $"{what} \"{same.Key}\" stands there {same.Count()} times; names must differ in more than case.");
    }
}
