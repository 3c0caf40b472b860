namespace Nop.Plugin.CustomerCare.Surveys;

/// <summary>One line of an invitation's log: lines are added, never changed.</summary>
public sealed record SurveyEvent
{
    public required long InvitationId { get; init; }

    public required SurveyEventKind Kind { get; init; }

    public int? Score { get; init; }

    /// <summary>For a change: the score before.</summary>
    public int? EarlierScore { get; init; }

    public SuspicionReason? Reason { get; init; }

    /// <summary>What came with an answer that wasn't counted, the comment that a new one replaced, or an admin's reason.</summary>
    public string? Comment { get; init; }

    /// <summary>The member of staff; null for the person.</summary>
    public string? ActorName { get; init; }

    /// <summary>The client's network, not its address: /24 for IPv4, /48 for IPv6.</summary>
    public string? Network { get; init; }

    public string? UserAgent { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime HappenedOnUtc { get; init; }
}
