using System.Globalization;

namespace Nop.Plugin.CustomerCare.Calendars;

/// <summary>One thing that is wrong with a calendar.</summary>
/// <param name="Rule">Which rule is broken.</param>
/// <param name="Field">
/// Where: <c>name</c>, <c>timeZone</c>, <c>weekly</c>, <c>weekly.mon</c>, <c>weekly.mon[1]</c>, <c>holidays[0]</c>, <c>overrides.2026-12-24</c>,
/// <c>breaks.2026-05-04[0]</c>. An index counts from 0 in the order in which the entries were given. Empty where the calendar as a whole is meant.
/// </param>
/// <param name="Arguments">The value that breaks the rule and what would be right, in the order of the text's placeholders.</param>
public sealed record CalendarProblem(CalendarRule Rule, string Field, IReadOnlyList<string> Arguments)
{
    private const int ShownLength = 80;

    /// <summary>One sentence in English, without the field.</summary>
    public string Text => string.Format(CultureInfo.InvariantCulture, CalendarProblemText.Of(Rule), [.. Arguments]);

    /// <summary>The field and the sentence on one line.</summary>
    public override string ToString() => Field.Length == 0 ? Text : $"{Field}: {Text}";

    internal static CalendarProblem Of(CalendarRule rule, string field, params object[] arguments) =>
        new(rule, field, [.. arguments.Select(argument => Shown(Convert.ToString(argument, CultureInfo.InvariantCulture)!))]);

    private static string Shown(string value) => value.Length <= ShownLength ? value : value[..(ShownLength - 3)] + "...";
}
