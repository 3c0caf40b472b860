using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Surveys;

/// <summary>What is wrong with a survey, as sentences at their fields.</summary>
internal static class SurveyProblemTexts
{
    private const string PREFIX = $"{CustomerCareDefaults.TEXT_KEY_PREFIX}{nameof(SurveyRule)}.";

    public static IEnumerable<FieldProblem> Of(IEnumerable<SurveyProblem> problems)
    {
        return problems.Select(problem => new FieldProblem(problem.Field, Key(problem), [.. problem.Arguments]));
    }

    // Limits are told as people type the number.
    private static string Key(SurveyProblem problem)
    {
        return (problem.Rule, problem.Field) switch
        {
            (SurveyRule.OutOfRange, "delay") => "Plugins.CustomerCare.Survey.Problem.Delay",
            (SurveyRule.NotAWholeNumber, "delay") => "Plugins.CustomerCare.Survey.Problem.DelayHours",
            (SurveyRule.OutOfRange, "audience.minimumTotal") => "Plugins.CustomerCare.Survey.Problem.Negative",
            _ => PREFIX + WireName.Of(problem.Rule)
        };
    }
}
