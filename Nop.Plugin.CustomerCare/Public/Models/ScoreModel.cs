using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Public.Models;

/// <summary>The page that asks for the score.</summary>
public sealed record ScoreModel : FramedModel
{
    public required string ActionUrl { get; init; }

    /// <summary>The form's sealed state.</summary>
    public required string Form { get; init; }

    public required string Question { get; init; }

    public required AnswerScale Scale { get; init; }

    public required string Low { get; init; }

    public required string High { get; init; }

    /// <summary>The score chosen so far.</summary>
    public int? Selected { get; init; }

    /// <summary>Why the page is there once more, in words.</summary>
    public string? Notice { get; init; }

    /// <summary>Whether the notice is about a mistake in the form.</summary>
    public bool IsProblem { get; init; }
}
