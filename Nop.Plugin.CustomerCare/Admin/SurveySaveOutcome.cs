using Nop.Plugin.CustomerCare.Admin.Models.Policies;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Admin;

/// <param name="SurveyId">The saved survey; null if it wasn't saved.</param>
/// <param name="Problems">Why not: broken rules.</param>
/// <param name="Conflict">Why not: somebody else was faster.</param>
public sealed record SurveySaveOutcome(int? SurveyId, IReadOnlyList<SurveyProblem> Problems, ConflictModel? Conflict = null);
