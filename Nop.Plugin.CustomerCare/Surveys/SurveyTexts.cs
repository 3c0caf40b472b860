namespace Nop.Plugin.CustomerCare.Surveys;

/// <summary>What a survey says in one language, plain text; null where the plugin's own text stands.</summary>
public sealed record SurveyTexts
{
    public static SurveyTexts None { get; } = new();

    public string? Question { get; init; }

    /// <summary>What the least score means.</summary>
    public string? LowLabel { get; init; }

    /// <summary>What the greatest score means.</summary>
    public string? HighLabel { get; init; }

    /// <summary>What detractors are asked after the score.</summary>
    public string? DetractorQuestion { get; init; }

    public string? PassiveQuestion { get; init; }

    public string? PromoterQuestion { get; init; }

    public string? Thanks { get; init; }
}
