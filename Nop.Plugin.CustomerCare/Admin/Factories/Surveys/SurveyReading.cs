using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Surveys;

/// <param name="Definition">What can't be read stands there as it was before.</param>
/// <param name="Unreadable">What isn't a number; if there is any, the definition isn't what was meant.</param>
public sealed record SurveyReading(SurveyDefinition Definition, IReadOnlyList<SurveyProblem> Unreadable)
{
    /// <summary>Everything that keeps it from being saved. A field that can't be read breaks no other rule.</summary>
    public IReadOnlyList<SurveyProblem> Check(SurveyKind kind, IReadOnlyCollection<string> otherNames)
    {
        var unread = Unreadable.Select(problem => problem.Field).ToHashSet(StringComparer.Ordinal);
        return [.. Unreadable, .. SurveyRules.Check(kind, Definition, otherNames).Where(problem => !unread.Contains(problem.Field))];
    }
}
