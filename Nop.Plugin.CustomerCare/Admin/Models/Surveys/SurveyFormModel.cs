using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerCare.Admin.Models.Surveys;

/// <summary>A survey as a manager types it; numbers as text, so that what is wrong can be shown again.</summary>
public sealed record SurveyFormModel : BaseNopModel
{
    /// <summary>0 for a new survey.</summary>
    public int Id { get; set; }

    /// <summary>The one that was seen.</summary>
    public int Revision { get; set; }

    /// <summary>A newer revision that the manager agrees to replace; 0 otherwise.</summary>
    public int Over { get; set; }

    /// <summary>Wire name; of a saved survey its own kind holds.</summary>
    public string? Kind { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Survey.Name")]
    public string? Name { get; set; }

    /// <summary>Wire name.</summary>
    [NopResourceDisplayName("Plugins.CustomerCare.Survey.Trigger")]
    public string? Trigger { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Survey.Delay")]
    public string? Delay { get; set; }

    /// <summary>"days" or "hours".</summary>
    public string? DelayUnit { get; set; }

    /// <summary>0 for Sunday to 6.</summary>
    [AllFormValues]
    public List<int> Days { get; set; } = [];

    [NopResourceDisplayName("Plugins.CustomerCare.Survey.Hours")]
    public string? From { get; set; }

    public string? To { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Survey.ValidDays")]
    public string? ValidDays { get; set; }

    /// <summary>Blank for none.</summary>
    [NopResourceDisplayName("Plugins.CustomerCare.Survey.ReminderDays")]
    public string? ReminderDays { get; set; }

    [AllFormValues]
    public List<int> Stores { get; set; } = [];

    /// <summary>System names.</summary>
    [AllFormValues]
    public List<string> Roles { get; set; } = [];

    [NopResourceDisplayName("Plugins.CustomerCare.Survey.MinimumTotal")]
    public string? MinimumTotal { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Survey.MaximumTotal")]
    public string? MaximumTotal { get; set; }

    /// <summary>Wire name; blank for all.</summary>
    [NopResourceDisplayName("Plugins.CustomerCare.Survey.Buyers")]
    public string? Buyers { get; set; }

    [AllFormValues]
    public List<int> Categories { get; set; } = [];

    /// <summary>Two letters.</summary>
    [AllFormValues]
    public List<string> Countries { get; set; } = [];

    /// <summary>Wire names.</summary>
    [AllFormValues]
    public List<string> Channels { get; set; } = [];

    [NopResourceDisplayName("Plugins.CustomerCare.Survey.CoolDownDays")]
    public string? CoolDownDays { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Survey.CoolDownPerStore")]
    public bool CoolDownPerStore { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Survey.SamplePercent")]
    public string? SamplePercent { get; set; }

    /// <summary>Blank for no limit.</summary>
    [NopResourceDisplayName("Plugins.CustomerCare.Survey.DailyCap")]
    public string? DailyCap { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Survey.RequiresConsent")]
    public bool RequiresConsent { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Survey.WaitsForOpenInquiry")]
    public bool WaitsForOpenInquiry { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Survey.AsksChannel")]
    public bool AsksChannel { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Survey.ReviewUrl")]
    public string? ReviewUrl { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Survey.OpensInquiry")]
    public bool OpensInquiry { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Survey.AlertsManagers")]
    public bool AlertsManagers { get; set; }

    /// <summary>One for each language.</summary>
    public List<SurveyTextsFormModel> Texts { get; set; } = [];

    /// <summary>Where a test mail goes.</summary>
    [NopResourceDisplayName("Plugins.CustomerCare.Survey.Test.Address")]
    public string? TestAddress { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Survey.Test.Store")]
    public int TestStoreId { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Survey.Test.Language")]
    public string? TestLanguage { get; set; }
}
