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

    // A name or a calendar that is missing is told by who reads or saves the set, where it stands.
    private static IEnumerable<string> Check(SlaPolicy policy, List<string> calendars)
    {
        return PolicyRules.Check(policy, calendars, []).Select(English).OfType<string>().Select(problem => $"policy \"{policy.Name}\": {problem}");
    }

    private static string? English(PolicyProblem problem)
    {
        var told = problem.Arguments;
        return problem.Rule switch
        {
            PolicyRule.NameTooLong => $"the name has {told[0]} characters; at most {told[1]} are allowed.",
            PolicyRule.CalendarUnknown => $"there is no calendar \"{told[0]}\"; there are {told[1]}.",
            PolicyRule.MetricTwice => $"the metric {told[0]} has {told[1]} targets; one is allowed.",
            PolicyRule.TargetOutOfRange => $"a target of {told[0]} minutes is not within 1 to {told[1]}.",
            PolicyRule.WarningOutOfRange => $"a warning at {told[0]} percent is not within {told[1]} to {told[2]}.",
            PolicyRule.WarningTwice => $"the warning at {told[0]} percent stands there twice.",
            PolicyRule.IdNotPositive => $"{told[0]} is not the number of a store or vendor.",
            PolicyRule.LanguageNotACode => $"\"{told[0]}\" is not a two-letter language code.",
            PolicyRule.AmountNegative => $"an amount of {told[0]} is less than 0.",
            _ => null
        };
    }

    private static IEnumerable<string> Twice(string what, IEnumerable<string> names)
    {
        return names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Count() > 1)
            .Select(same => $"{what} \"{same.Key}\" stands there {same.Count()} times; names must differ in more than case.");
    }
}
