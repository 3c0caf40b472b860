namespace Nop.Plugin.CustomerCare.Reports.Surveys;

/// <summary>Detractors of a period who were heard again.</summary>
/// <param name="Detractors">All valid answers of detractors in the period.</param>
/// <param name="AnsweredAgain">Of those, how many of a person with a later valid answer of the same kind, up to now.</param>
/// <param name="Recovered">Of those, how many with a later answer in a better group.</param>
public sealed record RecoveredCount(int Detractors, int AnsweredAgain, int Recovered);
