using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Reports.Surveys;

/// <summary>A line of an invitation's log under the number it is stored with.</summary>
public sealed record LoggedSurveyEvent(long Id, SurveyEvent Event);
