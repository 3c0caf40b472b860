namespace Nop.Plugin.CustomerCare.Surveys;

/// <summary>A survey as it stands: what a manager defined and whether it asks anybody.</summary>
public sealed record Survey
{
    public required int Id { get; init; }

    /// <summary>Never changes.</summary>
    public required SurveyKind Kind { get; init; }

    public required SurveyDefinition Definition { get; init; }

    public required bool IsEnabled { get; init; }

    /// <summary>Counts saves, from 1: whoever saves names the revision they saw.</summary>
    public required int Revision { get; init; }

    /// <summary>Only for events from this instant on (UTC) is anybody asked; null until it was switched on for the first time.</summary>
    public DateTime? SinceOnUtc { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime CreatedOnUtc { get; init; }

    public AnswerScale Scale => AnswerScale.Of(Kind);
}
