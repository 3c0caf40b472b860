namespace Nop.Plugin.CustomerCare.Admin.Guides;

/// <summary>The steps of the first-run guide, in their order.</summary>
public enum GuideStep
{
    Hours,

    Targets,

    History,

    Mail,

    Survey
}
