namespace Nop.Plugin.CustomerCare.Admin.Models.Surveys;

/// <summary>What a survey says in one language, as it was typed; blank where the plugin's own text stands.</summary>
public sealed record SurveyTextsFormModel
{
    /// <summary>Two letters.</summary>
    public string? Language { get; set; }

    public string? Question { get; set; }

    public string? LowLabel { get; set; }

    public string? HighLabel { get; set; }

    public string? DetractorQuestion { get; set; }

    public string? PassiveQuestion { get; set; }

    public string? PromoterQuestion { get; set; }

    public string? Thanks { get; set; }
}
