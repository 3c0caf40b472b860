namespace Nop.Plugin.CustomerCare.Admin.Models.Surveys;

/// <summary>What a manager confirms.</summary>
public sealed record SurveySwitchFormModel
{
    public int Id { get; set; }

    public int Revision { get; set; }

    public int Days { get; set; }

    public string? Since { get; set; }

    public string? Until { get; set; }

    /// <summary>How many people the manager saw.</summary>
    public int Count { get; set; }

    public bool AddPolicy { get; set; }
}
