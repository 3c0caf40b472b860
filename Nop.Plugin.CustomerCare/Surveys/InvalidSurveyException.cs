namespace Nop.Plugin.CustomerCare.Surveys;

/// <summary>A survey can't be saved as it is.</summary>
public sealed class InvalidSurveyException(IReadOnlyList<SurveyProblem> problems)
    : Exception(string.Join(Environment.NewLine, problems.Select(problem => $"{problem.Field}: {problem.Rule} ({string.Join(", ", problem.Arguments)})")))
{
    /// <summary>Every broken rule; never empty.</summary>
    public IReadOnlyList<SurveyProblem> Problems { get; } = problems;
}
