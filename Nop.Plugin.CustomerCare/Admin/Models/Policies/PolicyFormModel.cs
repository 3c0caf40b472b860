using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerCare.Admin.Models.Policies;

/// <summary>A policy as a manager types it; numbers as text, so that what is wrong can be shown again.</summary>
public sealed record PolicyFormModel : BaseNopModel
{
    /// <summary>The version that is being changed; 0 for a new policy.</summary>
    public int Id { get; set; }

    /// <summary>A newer version that the manager agrees to replace; 0 otherwise.</summary>
    public int Over { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Policy.Name")]
    public string? Name { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Policy.Enabled")]
    public bool Enabled { get; set; }

    /// <summary>A name.</summary>
    [NopResourceDisplayName("Plugins.CustomerCare.Policy.Calendar")]
    public string? Calendar { get; set; }

    [AllFormValues]
    public List<int> Stores { get; set; } = [];

    /// <summary>Wire names.</summary>
    [AllFormValues]
    public List<string> Channels { get; set; } = [];

    [AllFormValues]
    public List<int> Vendors { get; set; } = [];

    /// <summary>System names.</summary>
    [AllFormValues]
    public List<string> Roles { get; set; } = [];

    [AllFormValues]
    public List<string> Languages { get; set; } = [];

    /// <summary>Wire names.</summary>
    [AllFormValues]
    public List<string> Priorities { get; set; } = [];

    [NopResourceDisplayName("Plugins.CustomerCare.Policy.MinimumPaidTotal")]
    public string? MinimumPaidTotal { get; set; }

    /// <summary>One for each metric.</summary>
    public List<TargetFormModel> Targets { get; set; } = [];

    /// <summary>Percentages, separated by commas, semicolons, blanks or percent signs.</summary>
    [NopResourceDisplayName("Plugins.CustomerCare.Policy.Warnings")]
    public string? Warnings { get; set; }
}
