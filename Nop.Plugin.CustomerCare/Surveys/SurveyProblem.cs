using System.Globalization;

namespace Nop.Plugin.CustomerCare.Surveys;

/// <summary>One broken rule of a survey.</summary>
/// <param name="Field">Where, as the form names it: name, trigger, delay, window.days, window.from, window.to, validDays, reminderDays, coolDownDays, samplePercent, dailyCap,
/// audience.minimumTotal, audience.maximumTotal, audience.countries, reviewUrl or texts.LANGUAGE.NAME.</param>
/// <param name="Arguments">The value that breaks the rule, then the limits that the rule's sentence tells.</param>
public sealed record SurveyProblem(SurveyRule Rule, string Field, IReadOnlyList<string> Arguments)
{
    internal static SurveyProblem Of(SurveyRule rule, string field, params object[] arguments)
    {
        return new SurveyProblem(rule, field, [.. arguments.Select(argument => Convert.ToString(argument, CultureInfo.InvariantCulture)!)]);
    }
}
