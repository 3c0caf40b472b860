namespace Nop.Plugin.CustomerCare.Admin.Models.Policies;

/// <summary>What is promised for one metric, as it was typed.</summary>
public sealed record TargetFormModel
{
    /// <summary>Wire name.</summary>
    public string? Metric { get; set; }

    /// <summary>Blank where nothing is promised.</summary>
    public string? Amount { get; set; }

    /// <summary>"hours" or "minutes".</summary>
    public string? Unit { get; set; }

    /// <summary>Wire name of the kind of time.</summary>
    public string? Time { get; set; }
}
