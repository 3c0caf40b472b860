using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Reports.Surveys;

/// <summary>An invitation with what came of it.</summary>
/// <param name="SurveyName">The survey may be deleted meanwhile.</param>
/// <param name="Events">Oldest first.</param>
public sealed record SurveyHistory(Invitation Invitation, string SurveyName, SurveyResponse? Response, IReadOnlyList<LoggedSurveyEvent> Events);
