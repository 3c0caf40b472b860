namespace Nop.Plugin.CustomerCare.Infrastructure.Surveys;

/// <summary>What a survey says in one language, complete; plain text.</summary>
/// <param name="LowLabel">What the least score means.</param>
/// <param name="HighLabel">What the greatest score means.</param>
public sealed record SurveyWording(
    string Question,
    string LowLabel,
    string HighLabel,
    string DetractorQuestion,
    string PassiveQuestion,
    string PromoterQuestion,
    string Thanks);
