namespace Nop.Plugin.CustomerCare.Surveys;

/// <summary>What a survey begins with: good for most stores, to be switched on as it is.</summary>
public static class SurveyDefaults
{
    private const int HoursAfterResolution = 24;
    private const int PauseAfterResolution = 30;

    public static SurveyDefinition Of(SurveyKind kind, string name)
    {
        return kind == SurveyKind.Recommendation
            ? new SurveyDefinition { Name = name, Trigger = SurveyTrigger.Completed }
            : new SurveyDefinition
            {
                Name = name,
                Trigger = SurveyTrigger.Resolved,
                DelayHours = HoursAfterResolution,
                CoolDownDays = PauseAfterResolution,
                AsksChannel = false
            };
    }
}
