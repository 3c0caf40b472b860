namespace Nop.Plugin.CustomerCare.Admin.Guides;

/// <summary>Where each step of the guide is taken, and by whom.</summary>
public static class GuideSteps
{
    public static IReadOnlyList<GuideStep> All { get; } = Enum.GetValues<GuideStep>();

    /// <summary>The name of the controller, without the ending; its action is Index.</summary>
    public static string ControllerOf(GuideStep step) => step switch
    {
        GuideStep.Hours => CustomerCareDefaults.Controllers.GUIDE_HOURS,
        GuideStep.Targets => CustomerCareDefaults.Controllers.GUIDE_TARGETS,
        GuideStep.History => CustomerCareDefaults.Controllers.GUIDE_HISTORY,
        GuideStep.Mail => CustomerCareDefaults.Controllers.GUIDE_MAIL,
        _ => CustomerCareDefaults.Controllers.GUIDE_SURVEY
    };

    /// <summary>The permission that the step itself needs, beside that for the settings.</summary>
    public static string PermissionOf(GuideStep step) => step switch
    {
        GuideStep.Mail => CustomerCareDefaults.Permissions.SETTINGS_MANAGE,
        GuideStep.Survey => CustomerCareDefaults.Permissions.SURVEYS_MANAGE,
        _ => CustomerCareDefaults.Permissions.POLICIES_MANAGE
    };
}
