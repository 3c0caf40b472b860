namespace Nop.Plugin.CustomerCare.Surveys.Answering;

/// <summary>The answer that stands, as far as forms that come later have to do with it.</summary>
public sealed record StandingAnswer
{
    public required int Score { get; init; }

    /// <summary>The key of the form that gave it, or that changed it last.</summary>
    public string? FormKey { get; init; }

    public string? Comment { get; init; }

    /// <summary>When the detractor's inquiry is to be opened (UTC); null if none is, or it is done.</summary>
    public DateTime? FollowUpDueOnUtc { get; init; }

    /// <summary>Whether an inquiry was opened or managers were told.</summary>
    public bool IsFollowedUp { get; init; }
}
