namespace Nop.Plugin.CustomerCare.Admin.Models.SurveyResults;

/// <summary>A score with all that must stand beside it, as people read it.</summary>
public sealed record ScoreFiguresModel
{
    /// <summary>With its sign, or as a share for satisfaction; what there is to say where there are too few answers.</summary>
    public required string Score { get; init; }

    /// <summary>Whether <see cref="Score"/> is a number that may be a headline.</summary>
    public required bool HasHeadline { get; init; }

    /// <summary>The 95 % interval; null without answers.</summary>
    public string? Interval { get; init; }

    public required string Answers { get; init; }

    public required string Promoters { get; init; }

    public required string Passives { get; init; }

    public required string Detractors { get; init; }

    /// <summary>For satisfaction.</summary>
    public string? Mean { get; init; }

    /// <summary>What to think of it; null where there are answers enough.</summary>
    public BadgeModel? Standing { get; init; }
}
