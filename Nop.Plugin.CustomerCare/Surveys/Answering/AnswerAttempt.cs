namespace Nop.Plugin.CustomerCare.Surveys.Answering;

/// <summary>A form with a score, as it arrived.</summary>
public sealed record AnswerAttempt
{
    public required SurveyLink Link { get; init; }

    /// <summary>On the scale of the survey's kind.</summary>
    public required int Score { get; init; }

    /// <summary>The form; null where it isn't one of ours.</summary>
    public AnswerForm? Form { get; init; }

    /// <summary>Whether it carries the page's antiforgery token.</summary>
    public required bool IsGenuine { get; init; }

    /// <summary>Whether the field that people don't see is filled in.</summary>
    public bool IsTrapped { get; init; }

    /// <summary>How long a person needs at least from the page to the button.</summary>
    public required TimeSpan Dwell { get; init; }

    /// <summary>Text that came along; kept where the score isn't counted.</summary>
    public string? Comment { get; init; }

    public required SurveyClient Client { get; init; }
}
