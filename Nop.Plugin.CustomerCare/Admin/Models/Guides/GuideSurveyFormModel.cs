using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Guides;

/// <summary>Whether and how widely the first survey asks, as an admin types it.</summary>
public sealed record GuideSurveyFormModel : BaseNopModel
{
    public bool SwitchOn { get; set; }

    /// <summary>Most mails a day; blank for no limit.</summary>
    public string? DailyCap { get; set; }
}
