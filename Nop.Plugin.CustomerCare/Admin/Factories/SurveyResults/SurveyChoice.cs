using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;

/// <summary>Whose results to show: one survey's, or those of all of a kind.</summary>
/// <param name="SurveyId">Null for all of the kind, deleted ones included.</param>
public sealed record SurveyChoice(SurveyKind Kind, int? SurveyId)
{
    public const int ALL_RECOMMENDATION = 0;
    public const int ALL_SATISFACTION = -1;

    /// <summary>The number that stands for it in addresses.</summary>
    public int Value => SurveyId ?? (Kind == SurveyKind.Recommendation ? ALL_RECOMMENDATION : ALL_SATISFACTION);

    /// <param name="value">What an address says; where nothing there has it, all of the recommendation kind.</param>
    public static SurveyChoice Of(int? value, IEnumerable<Survey> surveys)
    {
        if (value == ALL_SATISFACTION)
            return new SurveyChoice(SurveyKind.Satisfaction, null);

        return surveys.FirstOrDefault(survey => survey.Id == value) is { } chosen
            ? new SurveyChoice(chosen.Kind, chosen.Id)
            : new SurveyChoice(SurveyKind.Recommendation, null);
    }
}
